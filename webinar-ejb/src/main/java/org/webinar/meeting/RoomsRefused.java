package org.webinar.meeting;

import org.webinar.Outage;

/** BigBlueButton said no. */
public class RoomsRefused extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code messageKey} is for people and holds no secret. */
    public RoomsRefused(String messageKey) {
        super(messageKey);
    }
}
