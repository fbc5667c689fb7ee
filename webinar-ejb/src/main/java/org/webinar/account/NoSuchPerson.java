package org.webinar.account;

import org.webinar.Refusal;

/** There is no account with this number, or Pod looks after accounts. */
public class NoSuchPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchPerson() {
        super();
    }
}
