package org.webinar.web.meeting;

import org.webinar.Refusal;

/** What stands for a number is none. */
public class NumberUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    NumberUnreadable() {
        super();
    }
}
