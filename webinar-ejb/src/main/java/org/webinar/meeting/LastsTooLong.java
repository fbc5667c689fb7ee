package org.webinar.meeting;

import org.webinar.Refusal;

/** The expected duration is longer than the administrator allows. */
public class LastsTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    LastsTooLong(int hours) {
        super(hours);
    }
}
