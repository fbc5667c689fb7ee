package org.webinar.question;

import org.webinar.Refusal;

/** The owner of the event wants to know by name who asks. */
public class NotAnonymous extends Refusal {
    private static final long serialVersionUID = 1L;

    NotAnonymous() {
        super();
    }
}
