package org.webinar.gateway;

import org.webinar.Refusal;

/** A picture is being sent there: the audience would lose it. */
public class BroadcasterAtWork extends Refusal {
    private static final long serialVersionUID = 1L;

    BroadcasterAtWork(String name) {
        super(name);
    }
}
