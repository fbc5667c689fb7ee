package org.webinar.livestream;

import org.webinar.Refusal;

/** A personal room, or a meeting that is repeated, can't become a webinar: each date needs a gateway of its own. */
public class NoAudienceHere extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names it. */
    public NoAudienceHere(String name) {
        super(name);
    }
}
