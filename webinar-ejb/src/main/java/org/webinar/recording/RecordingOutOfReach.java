package org.webinar.recording;

import org.webinar.Outage;

/** An audience can't come to a recording for the moment; what is wrong with whose server is none of its business. */
public class RecordingOutOfReach extends Outage {
    private static final long serialVersionUID = 1L;

    RecordingOutOfReach() {
        super();
    }
}
