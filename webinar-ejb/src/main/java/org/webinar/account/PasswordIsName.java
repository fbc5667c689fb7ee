package org.webinar.account;

import org.webinar.Refusal;

/** A new password is the name of its account. */
public class PasswordIsName extends Refusal {
    private static final long serialVersionUID = 1L;

    PasswordIsName() {
        super();
    }
}
