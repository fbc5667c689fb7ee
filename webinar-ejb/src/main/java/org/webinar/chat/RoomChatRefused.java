package org.webinar.chat;

import org.webinar.Refusal;

/** BigBlueButton does not take this message, whatever we do. */
public class RoomChatRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so, with the server's word for it. */
    public RoomChatRefused(String messageKey) {
        super(messageKey);
    }
}
