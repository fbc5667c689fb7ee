package org.webinar.rights;

import org.webinar.Refusal;

/** The live event has a password, and the right one has not been given. */
public class PasswordNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    PasswordNeeded() {
        super();
    }
}
