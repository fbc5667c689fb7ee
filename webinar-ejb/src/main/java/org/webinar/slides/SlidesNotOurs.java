package org.webinar.slides;

import org.webinar.Refusal;

/** A file is of no kind that becomes slides. */
public class SlidesNotOurs extends Refusal {
    private static final long serialVersionUID = 1L;

    SlidesNotOurs(String name) {
        super(name);
    }
}
