package org.webinar.gateway;

import org.webinar.Refusal;

/** A gateway is of a make for which no driver was found at start. */
public class NoSuchDriver extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchDriver(String make) {
        super(make);
    }
}
