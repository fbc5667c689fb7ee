package org.webinar.meeting;

import org.webinar.Refusal;

/** A series has no date at all. */
public class RepeatedNever extends Refusal {
    private static final long serialVersionUID = 1L;

    /** There is none. */
    public RepeatedNever() {
        super();
    }
}
