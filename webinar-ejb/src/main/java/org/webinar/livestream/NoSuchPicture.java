package org.webinar.livestream;

import org.webinar.Refusal;

/** The event has no such picture, or no longer. */
public class NoSuchPicture extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchPicture() {
        super();
    }
}
