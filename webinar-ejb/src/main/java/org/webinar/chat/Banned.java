package org.webinar.chat;

import org.webinar.Refusal;

/** A moderator has taken the word from this person for this live. */
public class Banned extends Refusal {
    private static final long serialVersionUID = 1L;

    Banned() {
        super();
    }
}
