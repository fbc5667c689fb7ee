package org.webinar.meeting;

import org.webinar.Refusal;

/** A number about the room is too small or too large. */
public class NumberOutOfRange extends Refusal {
    private static final long serialVersionUID = 1L;

    NumberOutOfRange(int least, int most) {
        // As words: a number to dial has no thousands.
        super(String.valueOf(least), String.valueOf(most));
    }
}
