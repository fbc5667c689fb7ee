package org.webinar.chat;

import org.webinar.Outage;

/** A message has certainly not reached the room; other outages leave that open. */
public class NotSaid extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code reason} is for people and holds no secret. */
    public NotSaid(String reason) {
        super(reason);
    }
}
