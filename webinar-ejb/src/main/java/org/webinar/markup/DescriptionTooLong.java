package org.webinar.markup;

import org.webinar.Refusal;

/** Somebody has typed more than a description may hold. */
public class DescriptionTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    DescriptionTooLong(int most, int typed) {
        super(most, typed);
    }
}
