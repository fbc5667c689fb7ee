package org.webinar.web.api;

import org.webinar.Refusal;

/** A program asks faster than is good for others. */
public class TooManyCalls extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyCalls(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** After how many seconds it may ask again. */
    public long seconds() {
        return seconds;
    }
}
