package org.webinar.chat;

import org.webinar.Refusal;

/** In this conversation only people write who have signed in. */
public class GuestsMayNotWrite extends Refusal {
    private static final long serialVersionUID = 1L;

    GuestsMayNotWrite() {
        super();
    }
}
