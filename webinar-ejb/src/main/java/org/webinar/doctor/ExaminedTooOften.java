package org.webinar.doctor;

import org.webinar.Refusal;

/** Somebody wants everything examined again and again. */
public class ExaminedTooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    ExaminedTooOften(long seconds) {
        super(seconds);
    }
}
