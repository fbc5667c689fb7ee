package org.webinar.gateway;

import org.webinar.Refusal;

/** Another broadcaster has this name, or one that is spelt the same in addresses. */
public class BroadcasterNameTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    BroadcasterNameTaken(String name) {
        super(name);
    }
}
