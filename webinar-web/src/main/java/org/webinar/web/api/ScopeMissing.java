package org.webinar.web.api;

import org.webinar.Refusal;

/** The token is for other things. */
public class ScopeMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    ScopeMissing(String scope) {
        super(scope);
    }
}
