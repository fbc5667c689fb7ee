package org.webinar.meeting;

import org.webinar.Refusal;

/** A webinar can't be planned for a time that has passed. */
public class StartsInThePast extends Refusal {
    private static final long serialVersionUID = 1L;

    StartsInThePast() {
        super();
    }
}
