package org.webinar.meeting;

import org.webinar.Refusal;

/** Somebody has tried too many passwords. */
public class TriesUsedUp extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, with the seconds to wait. */
    public TriesUsedUp(long seconds) {
        super(seconds);
    }
}
