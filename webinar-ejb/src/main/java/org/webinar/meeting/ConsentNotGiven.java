package org.webinar.meeting;

import org.webinar.Refusal;

/** Somebody has not agreed to be recorded, or to be seen by an audience. */
public class ConsentNotGiven extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ConsentNotGiven() {
        super();
    }
}
