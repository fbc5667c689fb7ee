package org.webinar.gateway;

import org.webinar.Refusal;

/** There is no live gateway with this number on this site. */
public class NoSuchGateway extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchGateway(long id) {
        super(id);
    }
}
