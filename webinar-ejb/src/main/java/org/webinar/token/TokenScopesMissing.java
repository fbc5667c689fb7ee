package org.webinar.token;

import org.webinar.Refusal;

/** A token that is for nothing helps nobody. */
public class TokenScopesMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenScopesMissing() {
        super();
    }
}
