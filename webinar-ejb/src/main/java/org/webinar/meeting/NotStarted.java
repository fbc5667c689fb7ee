package org.webinar.meeting;

import org.webinar.Refusal;

/** The room has not been opened yet, or is closed. */
public class NotStarted extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotStarted() {
        super();
    }
}
