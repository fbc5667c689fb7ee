package org.webinar.rights;

import org.webinar.Refusal;

/** The live event is for people who have signed in. */
public class SignInFirst extends Refusal {
    private static final long serialVersionUID = 1L;

    SignInFirst() {
        super();
    }
}
