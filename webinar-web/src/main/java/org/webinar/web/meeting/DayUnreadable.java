package org.webinar.web.meeting;

import org.webinar.Refusal;

/** What stands for the last day of a series is none. */
public class DayUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    DayUnreadable() {
        super();
    }
}
