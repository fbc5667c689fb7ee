package org.webinar.recording;

import org.webinar.Refusal;

/** Nothing of the recording can be shown to an audience now. */
public class NotPublished extends Refusal {
    private static final long serialVersionUID = 1L;

    NotPublished() {
        super();
    }
}
