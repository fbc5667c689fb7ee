package org.webinar.slides;

import org.webinar.Refusal;

/** A file's bytes are not of the kind that its name says. */
public class SlidesMisnamed extends Refusal {
    private static final long serialVersionUID = 1L;

    SlidesMisnamed(String name) {
        super(name);
    }
}
