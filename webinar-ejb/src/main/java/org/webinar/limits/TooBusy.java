package org.webinar.limits;

import org.webinar.Refusal;

/** Very many do the same at this moment. */
public class TooBusy extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooBusy(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** After how many seconds it is worth trying again. */
    public long seconds() {
        return seconds;
    }
}
