package org.webinar.handover;

import org.webinar.Refusal;

/** Pod has the video already. */
public class TooLateToCancel extends Refusal {
    private static final long serialVersionUID = 1L;

    TooLateToCancel() {
        super();
    }
}
