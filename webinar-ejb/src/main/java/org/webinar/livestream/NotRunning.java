package org.webinar.livestream;

import org.webinar.Refusal;

/** The webinar has not been started, or is over. */
public class NotRunning extends Refusal {
    private static final long serialVersionUID = 1L;

    NotRunning(Object which) {
        super(which);
    }
}
