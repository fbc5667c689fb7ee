package org.webinar.token;

import org.webinar.Refusal;

/** Nobody here has an open account of this name. */
public class TokenAccountUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenAccountUnknown() {
        super();
    }
}
