package org.webinar.livestream;

import org.webinar.Refusal;

/** A waiting video was to be one that Pod does not have, or that is a draft there. */
public class VideoUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    VideoUnknown() {}
}
