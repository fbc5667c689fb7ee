package org.webinar.meeting;

import org.webinar.Outage;

/** BigBlueButton did not answer in time, or can't be reached. */
public class RoomsSilent extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code reason} is for people and holds no secret. */
    public RoomsSilent(String reason) {
        super(reason);
    }
}
