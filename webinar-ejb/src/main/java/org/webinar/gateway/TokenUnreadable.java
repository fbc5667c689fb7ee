package org.webinar.gateway;

import org.webinar.Refusal;

/** A token holds something that can't be sent over HTTP. */
public class TokenUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenUnreadable() {
        super();
    }
}
