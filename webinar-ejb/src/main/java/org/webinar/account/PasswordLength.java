package org.webinar.account;

import org.webinar.Refusal;

/** A new password is shorter than is safe, or longer than anybody types. */
public class PasswordLength extends Refusal {
    private static final long serialVersionUID = 1L;

    PasswordLength(int shortest, int longest) {
        super(shortest, longest);
    }
}
