package org.webinar.recording;

import org.webinar.Outage;

/** The server of the recordings says no. */
public class RecordingsRefused extends Outage {
    private static final long serialVersionUID = 1L;

    /** Says so; {@code messageKey} is the server's word and holds no secret. */
    public RecordingsRefused(String messageKey) {
        super(messageKey);
    }
}
