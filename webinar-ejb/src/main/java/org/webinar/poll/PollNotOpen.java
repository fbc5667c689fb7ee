package org.webinar.poll;

import org.webinar.Refusal;

/** The poll is not open, or not any more. */
public class PollNotOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    PollNotOpen() {
        super();
    }
}
