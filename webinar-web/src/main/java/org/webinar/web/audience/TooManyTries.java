package org.webinar.web.audience;

import org.webinar.Refusal;

/** Too many wrong passwords in a short time. */
public class TooManyTries extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyTries(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** Seconds to wait. */
    public long seconds() {
        return seconds;
    }
}
