package org.webinar.meeting;

import org.webinar.Refusal;

/** A meeting belongs to more people than anybody could ask. */
public class TooManyOwners extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyOwners(int most) {
        super(most);
    }
}
