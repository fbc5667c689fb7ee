package org.webinar.meeting;

import org.webinar.Outage;

/** BigBlueButton did not answer in time, or can't be reached. */
public class RoomsSilent extends Outage {
    private static final long serialVersionUID = 1L;

    private final boolean reached;

    /** Says so; {@code reason} is for people and holds no secret. */
    public RoomsSilent(String reason) {
        this(reason, true);
    }

    /** Says so, and whether what was asked may have reached it all the same. */
    public RoomsSilent(String reason, boolean reached) {
        super(reason);
        this.reached = reached;
    }

    /** Whether it may have done what it was asked to. */
    public boolean reached() {
        return reached;
    }
}
