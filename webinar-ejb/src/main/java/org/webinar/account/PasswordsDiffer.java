package org.webinar.account;

import org.webinar.Refusal;

/** A new password was typed twice, and not in the same way. */
public class PasswordsDiffer extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Said by the form. */
    public PasswordsDiffer() {
        super();
    }
}
