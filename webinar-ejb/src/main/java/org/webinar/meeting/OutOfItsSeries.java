package org.webinar.meeting;

import org.webinar.Refusal;

/** The meeting recurs, and the new start is on none of its weekdays or after its last repetition. */
public class OutOfItsSeries extends Refusal {
    private static final long serialVersionUID = 1L;

    OutOfItsSeries() {
        super();
    }
}
