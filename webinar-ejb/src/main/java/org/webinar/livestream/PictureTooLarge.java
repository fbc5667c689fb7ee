package org.webinar.livestream;

import org.webinar.Refusal;

/** A picture is larger than any that a page needs; or there is nothing in it. */
public class PictureTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    PictureTooLarge(int megabytes) {
        super(megabytes);
    }
}
