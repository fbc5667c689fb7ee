package org.webinar.livestream;

import org.webinar.Refusal;

/** A file is no picture that we can draw anew. */
public class PictureUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    PictureUnreadable() {
        super();
    }
}
