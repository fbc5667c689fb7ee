package org.webinar.handover;

import org.webinar.Refusal;

/** The administrator has not said where Pod is, or who we are there. */
public class NoPod extends Refusal {
    private static final long serialVersionUID = 1L;

    NoPod() {
        super();
    }
}
