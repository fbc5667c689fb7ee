package org.webinar.letter;

import org.webinar.Port;

/** Carries mails to the mail server. */
@Port
public interface Post {

    /**
     * Hands a mail over.
     *
     * @throws PostAway when the mail server does not take it
     */
    void send(Letter letter);
}
