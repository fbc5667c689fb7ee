package org.webinar.slides;

import org.webinar.Refusal;

/** There are more files than a room opens with, or more than one person may leave lying about. */
public class TooManySlides extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManySlides(int most) {
        super(most);
    }
}
