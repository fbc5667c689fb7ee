package org.webinar.gateway;

import org.webinar.Refusal;

/** The name of a broadcaster is missing, too long, or has nothing in it that can stand in an address. */
public class BroadcasterNameUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    BroadcasterNameUnreadable(int longest) {
        super(longest);
    }
}
