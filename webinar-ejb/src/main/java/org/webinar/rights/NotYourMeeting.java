package org.webinar.rights;

import org.webinar.Refusal;

/** The meeting is somebody else's, and nobody has given this person the right to do it all the same. */
public class NotYourMeeting extends Refusal {
    private static final long serialVersionUID = 1L;

    NotYourMeeting(String name) {
        super(name);
    }
}
