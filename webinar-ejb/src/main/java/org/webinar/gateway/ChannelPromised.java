package org.webinar.gateway;

import org.webinar.Refusal;

/** A channel is promised to somebody and can not be taken away before. */
public class ChannelPromised extends Refusal {
    private static final long serialVersionUID = 1L;

    ChannelPromised() {
        super();
    }
}
