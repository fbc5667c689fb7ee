package org.webinar.identity;

import org.webinar.Refusal;

/** There is an account with this name already. */
public class UsernameTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    UsernameTaken(String username) {
        super(username);
    }
}
