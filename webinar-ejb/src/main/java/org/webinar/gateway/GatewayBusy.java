package org.webinar.gateway;

import org.webinar.Refusal;

/** The gateway is at work, being tried, or promised within the next minutes. */
public class GatewayBusy extends Refusal {
    private static final long serialVersionUID = 1L;

    GatewayBusy() {
        super();
    }
}
