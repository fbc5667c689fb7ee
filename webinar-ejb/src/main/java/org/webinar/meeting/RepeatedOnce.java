package org.webinar.meeting;

import org.webinar.Refusal;

/** What is to be repeated would have one date only; Pod would quietly make a meeting of it that is held once. */
public class RepeatedOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    /** There is but one. */
    public RepeatedOnce() {
        super();
    }
}
