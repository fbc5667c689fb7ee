package org.webinar.meeting;

import org.webinar.Refusal;

/** Only its owner may do this with a meeting. */
public class NotYourMeeting extends Refusal {
    private static final long serialVersionUID = 1L;

    NotYourMeeting(String name) {
        super(name);
    }
}
