package org.webinar.token;

import org.webinar.Refusal;

/** There is no such token here. */
public class NoSuchToken extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchToken(long id) {
        super(id);
    }
}
