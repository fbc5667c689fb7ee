package org.webinar.meeting;

import org.webinar.Refusal;

/** The meeting is repeated, and its first date is on none of its weekdays. */
public class OutOfItsSeries extends Refusal {
    private static final long serialVersionUID = 1L;

    OutOfItsSeries() {
        super();
    }
}
