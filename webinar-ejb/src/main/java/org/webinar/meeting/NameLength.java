package org.webinar.meeting;

import org.webinar.Refusal;

/** The name is too short or too long. */
public class NameLength extends Refusal {
    private static final long serialVersionUID = 1L;

    NameLength(int shortest, int longest) {
        super(shortest, longest);
    }
}
