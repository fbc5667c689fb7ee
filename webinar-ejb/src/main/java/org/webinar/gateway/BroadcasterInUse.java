package org.webinar.gateway;

import org.webinar.Refusal;

/** Channels of gateways send there, or events are planned there; whoever deletes it would delete them too. */
public class BroadcasterInUse extends Refusal {
    private static final long serialVersionUID = 1L;

    BroadcasterInUse(String name, long channels, long events) {
        super(name, channels, events);
    }
}
