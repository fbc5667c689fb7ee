package org.webinar.meeting;

import org.webinar.Outage;

/** The server on which the room was opened is not among those that the administrator has set, any more. */
public class RoomServerUnknown extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code server} is the name that it had. */
    public RoomServerUnknown(String server) {
        super(server);
    }
}
