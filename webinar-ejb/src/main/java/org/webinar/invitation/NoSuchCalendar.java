package org.webinar.invitation;

import org.webinar.Refusal;

/** The address of a calendar is not, or not any more, that of anybody. */
public class NoSuchCalendar extends Refusal {
    private static final long serialVersionUID = 1L;
}
