package org.webinar.meeting;

import org.webinar.Refusal;

/** A series has more dates than are planned at once. */
public class RepeatedTooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the limit. */
    public RepeatedTooOften(int most) {
        super(most);
    }
}
