package org.webinar.gateway;

import org.webinar.Refusal;

/** There is no broadcaster with this number on this site. */
public class NoSuchBroadcaster extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchBroadcaster(long id) {
        super(id);
    }
}
