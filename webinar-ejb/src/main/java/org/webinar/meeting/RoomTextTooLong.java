package org.webinar.meeting;

import org.webinar.Refusal;

/** A text about the room is too long. */
public class RoomTextTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    RoomTextTooLong(int longest) {
        super(longest);
    }
}
