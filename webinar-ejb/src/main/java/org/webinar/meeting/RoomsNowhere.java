package org.webinar.meeting;

import org.webinar.Outage;

/** None of several servers opens the room. */
public class RoomsNowhere extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code reasons} of all of them are for people and hold no secret. */
    public RoomsNowhere(String reasons) {
        super(reasons);
    }
}
