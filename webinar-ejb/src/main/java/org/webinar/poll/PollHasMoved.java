package org.webinar.poll;

import org.webinar.Refusal;

/** The poll is not where it was when the button was pressed. */
public class PollHasMoved extends Refusal {
    private static final long serialVersionUID = 1L;

    PollHasMoved() {
        super();
    }
}
