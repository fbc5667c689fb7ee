package org.webinar.meeting;

import org.webinar.Refusal;

/** There is no meeting with this number or address on this site. */
public class NoSuchMeeting extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchMeeting(Object which) {
        super(which);
    }
}
