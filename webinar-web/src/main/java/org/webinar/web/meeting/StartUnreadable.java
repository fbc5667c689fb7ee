package org.webinar.web.meeting;

import org.webinar.Refusal;

/** What stands for the start is no date and time. */
public class StartUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    StartUnreadable() {
        super();
    }
}
