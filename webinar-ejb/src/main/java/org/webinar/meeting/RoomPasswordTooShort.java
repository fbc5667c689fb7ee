package org.webinar.meeting;

import org.webinar.Refusal;

/** A password that lets people in as presenters and is guessed too easily. */
public class RoomPasswordTooShort extends Refusal {
    private static final long serialVersionUID = 1L;

    RoomPasswordTooShort(int least) {
        super(least);
    }
}
