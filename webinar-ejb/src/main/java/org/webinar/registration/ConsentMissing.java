package org.webinar.registration;

import org.webinar.Refusal;

/** Somebody registers who has not agreed to what is kept. */
public class ConsentMissing extends Refusal {
    private static final long serialVersionUID = 1L;
}
