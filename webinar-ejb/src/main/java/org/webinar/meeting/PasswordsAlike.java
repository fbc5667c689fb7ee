package org.webinar.meeting;

import org.webinar.Refusal;

/** Both passwords are the same, and one can't tell who comes as a presenter. */
public class PasswordsAlike extends Refusal {
    private static final long serialVersionUID = 1L;

    PasswordsAlike() {
        super();
    }
}
