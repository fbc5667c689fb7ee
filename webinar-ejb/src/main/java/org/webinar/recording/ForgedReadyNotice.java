package org.webinar.recording;

import org.webinar.Refusal;

/** A notice that a recording is ready does not come from our BigBlueButton, or can't be read. */
public class ForgedReadyNotice extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, and nothing of what came. */
    public ForgedReadyNotice() {
        super();
    }
}
