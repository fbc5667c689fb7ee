package org.webinar.account;

import org.webinar.Refusal;

/** Nobody would be left who administers. */
public class LastAdministrator extends Refusal {
    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super();
    }
}
