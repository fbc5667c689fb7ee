package org.webinar.token;

import java.time.Instant;
import org.webinar.Refusal;

/** A token ends some day, and not in a far future. */
public class TokenEndUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenEndUnfit(Instant latest) {
        super(latest);
    }
}
