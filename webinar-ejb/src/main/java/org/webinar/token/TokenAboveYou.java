package org.webinar.token;

import org.webinar.Refusal;

/** Whoever makes tokens is not to become more than he or she is. */
public class TokenAboveYou extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenAboveYou(String account) {
        super(account);
    }
}
