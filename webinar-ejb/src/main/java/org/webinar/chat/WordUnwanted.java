package org.webinar.chat;

import org.webinar.Refusal;

/** There is a word in the message that the moderators do not let in. */
public class WordUnwanted extends Refusal {
    private static final long serialVersionUID = 1L;

    WordUnwanted() {
        super();
    }
}
