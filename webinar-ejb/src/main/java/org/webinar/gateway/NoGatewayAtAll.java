package org.webinar.gateway;

import org.webinar.Refusal;

/** The administrator has not declared a single live gateway on this site. */
public class NoGatewayAtAll extends Refusal {
    private static final long serialVersionUID = 1L;

    NoGatewayAtAll() {
        super();
    }
}
