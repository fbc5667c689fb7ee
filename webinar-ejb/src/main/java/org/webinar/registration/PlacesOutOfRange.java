package org.webinar.registration;

import org.webinar.Refusal;

/** The number of places is none, or too large. */
public class PlacesOutOfRange extends Refusal {
    private static final long serialVersionUID = 1L;

    PlacesOutOfRange(int most) {
        super(most);
    }
}
