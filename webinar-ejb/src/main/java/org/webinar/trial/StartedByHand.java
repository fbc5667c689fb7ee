package org.webinar.trial;

import org.webinar.Refusal;

/** Nothing starts by itself there: a trial would wait for somebody. */
public class StartedByHand extends Refusal {
    private static final long serialVersionUID = 1L;

    StartedByHand() {
        super();
    }
}
