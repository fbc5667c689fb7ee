package org.webinar.livestream;

import org.webinar.Refusal;

/** A page below the picture was to be lower or higher than anybody could use. */
public class FrameHeightOutOfRange extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Out of these bounds. */
    public FrameHeightOutOfRange(int lowest, int highest) {
        super(lowest, highest);
    }
}
