package org.webinar.token;

import org.webinar.Refusal;

/** A site has only so many tokens that are good. */
public class TooManyTokens extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyTokens(int most) {
        super(most);
    }
}
