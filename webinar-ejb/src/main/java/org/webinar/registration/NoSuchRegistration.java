package org.webinar.registration;

import org.webinar.Refusal;

/** Nobody has registered with this number, or this personal link. */
public class NoSuchRegistration extends Refusal {
    private static final long serialVersionUID = 1L;
}
