package org.webinar.slides;

import org.webinar.Refusal;

/** There is no such file of slides, or not for whoever asks. */
public class NoSuchSlides extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchSlides() {
        super();
    }
}
