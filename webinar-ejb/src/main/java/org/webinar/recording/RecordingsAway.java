package org.webinar.recording;

import org.webinar.Outage;

/** The server of the recordings does not answer, or not in its own language. */
public class RecordingsAway extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code reason} is for people and holds no secret. */
    public RecordingsAway(String reason) {
        super(reason);
    }
}
