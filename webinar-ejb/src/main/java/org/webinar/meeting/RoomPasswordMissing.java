package org.webinar.meeting;

import org.webinar.Refusal;

/** A room whose password has been emptied: nobody could be asked for it. */
public class RoomPasswordMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    RoomPasswordMissing() {
        super();
    }
}
