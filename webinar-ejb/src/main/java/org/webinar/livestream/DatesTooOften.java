package org.webinar.livestream;

import java.time.Duration;
import org.webinar.Refusal;

/** Somebody looks at or plans more dates than one person needs. */
public class DatesTooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    DatesTooOften(Duration wait) {
        super(wait.plusMinutes(1).toMinutes());
    }
}
