package org.webinar.chat;

import org.webinar.Refusal;

/** Everybody may write only now and then, and this person has just written. */
public class SlowedDown extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    SlowedDown(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** How long to wait, in seconds. */
    public long seconds() {
        return seconds;
    }
}
