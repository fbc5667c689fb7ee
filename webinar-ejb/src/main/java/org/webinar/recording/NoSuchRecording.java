package org.webinar.recording;

import org.webinar.Refusal;

/** The meeting has no such recording. */
public class NoSuchRecording extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NoSuchRecording() {
        super();
    }
}
