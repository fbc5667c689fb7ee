package org.webinar.meeting;

import java.time.Instant;
import org.webinar.Refusal;

/** Nobody plans for a time so far away; the year is mistyped. */
public class TooFarAhead extends Refusal {
    private static final long serialVersionUID = 1L;

    TooFarAhead(Instant latest) {
        super(latest);
    }
}
