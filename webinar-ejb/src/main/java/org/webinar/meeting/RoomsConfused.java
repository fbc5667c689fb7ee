package org.webinar.meeting;

import org.webinar.Outage;

/** BigBlueButton answered something that is not its protocol, a page of HTML for example. */
public class RoomsConfused extends Outage {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Says so; {@code answer} is for people and holds no secret. */
    public RoomsConfused(int status, String answer) {
        super(status + " " + answer);
        this.status = status;
    }

    /** HTTP's word for it: 404 says that there is no such call. */
    public int status() {
        return status;
    }
}
