package org.webinar.poll;

import org.webinar.Refusal;

/** This is not among what one can choose. */
public class ChoiceUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    ChoiceUnfit() {
        super();
    }
}
