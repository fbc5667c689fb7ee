package org.webinar.livestream;

import org.webinar.Refusal;

/** Whether there is an audience is decided for one date at a time. */
public class KindOfOneDate extends Refusal {
    private static final long serialVersionUID = 1L;

    KindOfOneDate() {
        super();
    }
}
