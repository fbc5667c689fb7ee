package org.webinar.meeting;

import org.webinar.Refusal;

/** A guest has not said how others are to call him or her. */
public class GuestNameMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public GuestNameMissing() {
        super();
    }
}
