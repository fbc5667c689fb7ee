package org.webinar.livestream;

import org.webinar.Refusal;

/** An address of a page to be shown is none that begins with https://, or too long. */
public class FrameUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Frames.Place place;

    FrameUnreadable(Frames.Place place, int longest) {
        super(longest);
        this.place = place;
    }

    /** Which of them. */
    public Frames.Place place() {
        return place;
    }
}
