package org.webinar.meeting;

import org.webinar.Refusal;

/** The meeting is restricted, and this person is in none of its groups. */
public class NotInvited extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotInvited(String name) {
        super(name);
    }
}
