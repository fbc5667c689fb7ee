package org.webinar.gateway;

import org.webinar.Refusal;

/** The address of a playlist is none: http or https and a host are wanted, and 200 characters at most. */
public class PlaylistUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    PlaylistUnreadable() {
        super();
    }
}
