package org.webinar.handover;

import org.webinar.Outage;

/** It did not go this time; another try may. */
public class HandoverBroken extends Outage {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** Because of this; {@code detail} is for administrators and holds no secret. */
    public HandoverBroken(Trouble trouble, String detail) {
        super(detail);
        this.trouble = trouble;
    }

    /** What it is. */
    public Trouble trouble() {
        return trouble;
    }
}
