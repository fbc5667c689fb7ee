package org.webinar.gateway;

import org.webinar.Refusal;

/** What another channel sends is watched at this broadcaster already. */
public class BroadcasterTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    BroadcasterTaken(String name) {
        super(name);
    }
}
