package org.webinar.chat;

import org.webinar.Refusal;

/** BigBlueButton is too old for messages from outside, or a balancer in front of it does not pass them on. */
public class RoomChatMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, with the server's word for it. */
    public RoomChatMissing(String messageKey) {
        super(messageKey);
    }
}
