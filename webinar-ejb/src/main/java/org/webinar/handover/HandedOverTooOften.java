package org.webinar.handover;

import org.webinar.Refusal;

/** This person has asked for many within a short time. */
public class HandedOverTooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    HandedOverTooOften(long seconds) {
        super((seconds + 59) / 60);
        this.seconds = seconds;
    }

    /** After how long the next one goes. */
    public long seconds() {
        return seconds;
    }
}
