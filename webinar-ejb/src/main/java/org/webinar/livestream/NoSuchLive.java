package org.webinar.livestream;

import org.webinar.Refusal;

/** There is no live session with this number on this site. */
public class NoSuchLive extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchLive(long id) {
        super(id);
    }
}
