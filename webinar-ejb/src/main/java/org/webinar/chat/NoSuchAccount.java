package org.webinar.chat;

import org.webinar.Refusal;

/** No account has this user name. */
public class NoSuchAccount extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchAccount(String username) {
        super(username);
    }
}
