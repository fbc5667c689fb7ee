package org.webinar.web.meeting;

import org.webinar.Refusal;

/** Nobody has typed a start. */
public class StartMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    StartMissing() {
        super();
    }
}
