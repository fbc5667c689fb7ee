package org.webinar.livestream;

import org.webinar.Refusal;

/** There is no live event under this address on this site. */
public class NoSuchEvent extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, with what was asked for. */
    public NoSuchEvent(Object which) {
        super(which);
    }
}
