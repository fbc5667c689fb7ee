package org.webinar.registration;

import org.webinar.Refusal;

/** More registrations within an hour from one network than the administrator allows. */
public class TooManyRegistrations extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyRegistrations(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** Seconds to wait. */
    public long seconds() {
        return seconds;
    }
}
