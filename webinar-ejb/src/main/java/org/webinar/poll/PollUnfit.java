package org.webinar.poll;

import org.webinar.Refusal;

/** A poll needs a question and two to ten different options. */
public class PollUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    PollUnfit() {
        super();
    }
}
