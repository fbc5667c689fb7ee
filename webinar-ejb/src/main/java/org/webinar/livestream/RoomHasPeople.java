package org.webinar.livestream;

import org.webinar.Refusal;

/** Who is in an open room has not agreed to be broadcast, so it gets no audience. */
public class RoomHasPeople extends Refusal {
    private static final long serialVersionUID = 1L;

    RoomHasPeople(String name) {
        super(name);
    }
}
