package org.webinar.meeting;

import org.webinar.Refusal;

/** This is not the password of the meeting. */
public class WrongPassword extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public WrongPassword() {
        super();
    }
}
