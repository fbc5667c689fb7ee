package org.webinar.web.meeting;

import org.webinar.Refusal;

/** The start is at an hour that comes twice, because clocks are set back, and nobody has said which one is meant. */
public class HourTwice extends Refusal {
    private static final long serialVersionUID = 1L;

    HourTwice() {
        super();
    }
}
