package org.webinar.gateway;

import org.webinar.Refusal;

/** Another gateway, or another channel of this one, pushes there or is watched there already. */
public class ChannelTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    ChannelTaken() {
        super();
    }
}
