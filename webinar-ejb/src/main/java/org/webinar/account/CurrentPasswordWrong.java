package org.webinar.account;

import org.webinar.Refusal;

/** What was typed as the present password is not it. */
public class CurrentPasswordWrong extends Refusal {
    private static final long serialVersionUID = 1L;

    CurrentPasswordWrong() {
        super();
    }
}
