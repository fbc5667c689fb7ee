package org.webinar.chat;

import org.webinar.Refusal;

/** So many messages wait for the moderators that no more are taken. */
public class TooManyHeld extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyHeld() {
        super();
    }
}
