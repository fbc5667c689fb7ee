package org.webinar.web.meeting;

import org.webinar.Refusal;

/** Nobody has typed a name. */
public class NameMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    NameMissing() {
        super();
    }
}
