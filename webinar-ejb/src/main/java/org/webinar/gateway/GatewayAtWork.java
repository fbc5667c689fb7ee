package org.webinar.gateway;

import org.webinar.Refusal;

/** A gateway is sending, or may still be, and must be reached where it is until it has stopped. */
public class GatewayAtWork extends Refusal {
    private static final long serialVersionUID = 1L;

    GatewayAtWork() {
        super();
    }
}
