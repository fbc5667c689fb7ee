package org.webinar.chat;

import org.webinar.Refusal;

/** The person writes faster than others can read. */
public class TooFast extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** Says how long to wait. */
    public TooFast(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** How long to wait, in seconds. */
    public long seconds() {
        return seconds;
    }
}
