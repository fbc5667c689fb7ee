package org.webinar.meeting;

import java.time.LocalDate;
import org.webinar.Refusal;

/** A series ends in a year that nobody can mean. */
public class RepeatedTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    RepeatedTooLong(LocalDate latest) {
        super(latest);
    }
}
