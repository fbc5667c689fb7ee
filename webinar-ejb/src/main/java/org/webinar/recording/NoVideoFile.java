package org.webinar.recording;

import org.webinar.Refusal;

/** There is no file to be downloaded: the recording has no video, or it lies where we don't look. */
public class NoVideoFile extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Nobody finds one. */
    public NoVideoFile() {
        super();
    }
}
