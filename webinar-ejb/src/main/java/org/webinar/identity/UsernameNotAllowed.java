package org.webinar.identity;

import org.webinar.Refusal;

/** The name is none that Django allows for an account. */
public class UsernameNotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    UsernameNotAllowed() {
        super();
    }
}
