package org.webinar.rights;

import org.webinar.Refusal;

/** This is for staff to whom Pod's administration has given the permission. */
public class OnlyForAdministrators extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyForAdministrators() {
        super();
    }
}
