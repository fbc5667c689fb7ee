package org.webinar.web.meeting;

import org.webinar.Refusal;

/** The start is at an hour that is left out, because clocks are set forward. */
public class HourMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    HourMissing() {
        super();
    }
}
