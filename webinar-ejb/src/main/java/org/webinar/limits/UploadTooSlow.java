package org.webinar.limits;

import org.webinar.Refusal;

/** A file has come so slowly that its place is needed for others. */
public class UploadTooSlow extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, and within how many minutes it has to be there. */
    public UploadTooSlow(long minutes) {
        super(minutes);
    }
}
