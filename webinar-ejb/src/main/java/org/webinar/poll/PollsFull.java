package org.webinar.poll;

import org.webinar.Refusal;

/** The event has as many polls as anybody can answer. */
public class PollsFull extends Refusal {
    private static final long serialVersionUID = 1L;

    PollsFull() {
        super();
    }
}
