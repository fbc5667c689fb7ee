package org.webinar.poll;

import org.webinar.Refusal;

/** The event has no such poll, or not for this person. */
public class NoSuchPoll extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchPoll() {
        super();
    }
}
