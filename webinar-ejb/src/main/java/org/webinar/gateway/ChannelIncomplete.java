package org.webinar.gateway;

import org.webinar.Refusal;

/** A channel needs both an address to push to and a broadcaster where it is watched. */
public class ChannelIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    ChannelIncomplete() {
        super();
    }
}
