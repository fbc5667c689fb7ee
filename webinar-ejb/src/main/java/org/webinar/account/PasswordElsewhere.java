package org.webinar.account;

import org.webinar.Refusal;

/** The password of this person is not kept here, but in Pod or where he or she signs in. */
public class PasswordElsewhere extends Refusal {
    private static final long serialVersionUID = 1L;

    PasswordElsewhere() {
        super();
    }
}
