package org.webinar.web.event;

import org.webinar.Refusal;

/** The hour at which registration ends is none. */
public class ClosingUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;
}
