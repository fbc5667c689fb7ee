package org.webinar.web.api;

import org.webinar.Refusal;

/** Whoever changes something has to say which state of it has been read. */
public class MatchMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    MatchMissing() {
        super();
    }
}
