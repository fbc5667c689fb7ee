package org.webinar.gateway;

import java.time.Instant;
import org.webinar.Refusal;

/** The gateway is promised to somebody else for the time after, and there is no other one for them. */
public class PromisedToNext extends Refusal {
    private static final long serialVersionUID = 1L;

    PromisedToNext(Instant next) {
        super(next);
    }
}
