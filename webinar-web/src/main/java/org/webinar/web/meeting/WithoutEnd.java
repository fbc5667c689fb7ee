package org.webinar.web.meeting;

import org.webinar.Refusal;

/** Webinars are to be repeated for ever, and each would need a gateway. */
class WithoutEnd extends Refusal {
    private static final long serialVersionUID = 1L;
}
