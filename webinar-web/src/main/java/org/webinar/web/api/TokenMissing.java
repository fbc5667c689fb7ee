package org.webinar.web.api;

import org.webinar.Refusal;

/** Who asks has no token. */
public class TokenMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenMissing() {
        super();
    }
}
