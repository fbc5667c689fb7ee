package org.webinar.web.meeting;

import org.webinar.Refusal;

/** A series is too long or goes in too large steps, or no number stands there at all. */
public class RepetitionOutOfRange extends Refusal {
    private static final long serialVersionUID = 1L;

    RepetitionOutOfRange(int most) {
        super(most);
    }
}
