package org.webinar.gateway;

import org.webinar.Refusal;

/** Another gateway, here or on another site, is driven at this address already. */
public class MachineTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    MachineTaken() {
        super();
    }
}
