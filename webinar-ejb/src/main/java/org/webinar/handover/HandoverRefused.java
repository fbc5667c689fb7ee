package org.webinar.handover;

import org.webinar.Refusal;

/** It does not go, and would not go at another try either, before somebody has changed something. */
public class HandoverRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** Because of this; {@code detail} is for administrators and holds no secret. */
    public HandoverRefused(Trouble trouble, String detail) {
        super(detail);
        this.trouble = trouble;
    }

    /** What it is. */
    public Trouble trouble() {
        return trouble;
    }
}
