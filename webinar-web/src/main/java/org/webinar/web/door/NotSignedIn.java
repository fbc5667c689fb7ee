package org.webinar.web.door;

import org.webinar.Refusal;

/** This is for people who have signed in. */
public class NotSignedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotSignedIn() {
        super();
    }
}
