package org.webinar.gateway;

import org.webinar.Refusal;

/** Another broadcaster has this playlist already. */
public class PlaylistTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    PlaylistTaken(String name) {
        super(name);
    }
}
