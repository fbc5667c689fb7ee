package org.webinar.rights;

import org.webinar.Refusal;

/** The administrator keeps this for people with staff status. */
public class OnlyForStaff extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyForStaff() {
        super();
    }
}
