package org.webinar.chat;

import org.webinar.Refusal;

/** A notice does not come from our BigBlueButton, or has been changed on its way. */
public class ForgedNotice extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, and nothing of what came. */
    public ForgedNotice() {
        super();
    }
}
