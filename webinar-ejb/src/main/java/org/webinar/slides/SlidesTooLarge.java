package org.webinar.slides;

import org.webinar.Refusal;

/** A file of slides is larger than BigBlueButton would take; or there is nothing in it. */
public class SlidesTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    SlidesTooLarge(int megabytes) {
        super(megabytes);
    }
}
