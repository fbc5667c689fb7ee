package org.webinar.meeting;

import org.webinar.Outage;

/** BigBlueButton answered something that is not its protocol, a page of HTML for example. */
public class RoomsConfused extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code answer} is for people and holds no secret. */
    public RoomsConfused(String answer) {
        super(answer);
    }
}
