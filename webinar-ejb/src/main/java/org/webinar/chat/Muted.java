package org.webinar.chat;

import org.webinar.Refusal;

/** A moderator has taken the word from this person for a while. */
public class Muted extends Refusal {
    private static final long serialVersionUID = 1L;

    Muted(long minutes) {
        super(minutes);
    }
}
