package org.webinar.registration;

import org.webinar.Refusal;

/** Somebody registers without a name. */
public class RegistrantNameMissing extends Refusal {
    private static final long serialVersionUID = 1L;
}
