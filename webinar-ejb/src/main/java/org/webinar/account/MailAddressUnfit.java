package org.webinar.account;

import org.webinar.Refusal;

/** A mail address of an account can't be one. */
public class MailAddressUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    MailAddressUnfit() {
        super();
    }
}
