package org.webinar.registration;

import org.webinar.Refusal;

/** One cannot register for the event: not any more, or not at all. */
public class RegistrationClosed extends Refusal {
    private static final long serialVersionUID = 1L;
}
