package org.webinar.livestream;

import org.webinar.Refusal;

/** A live session can't go from where it is to where somebody wanted it. */
public class IllegalMove extends Refusal {
    private static final long serialVersionUID = 1L;

    IllegalMove(LiveState from, LiveState to) {
        super(from, to);
    }
}
