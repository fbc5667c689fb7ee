package org.webinar.livestream;

import org.webinar.Outage;

/** The gateway did not type what it was asked to. */
public class GatewaySilent extends Outage {
    private static final long serialVersionUID = 1L;

    GatewaySilent(String detail) {
        super(detail);
    }
}
