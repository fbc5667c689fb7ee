package org.webinar.gateway;

import org.webinar.Refusal;

/** Pod is to drive a gateway from now on, or no longer: its token moves, and we don't read a sealed one back to Pod. */
public class TokenNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenNeeded() {
        super();
    }
}
