package org.webinar.chat;

import org.webinar.Port;

/** The chat of the room in which the presenters are. */
@Port
public interface RoomChat {

    /**
     * Says something in the public chat of a room.
     *
     * @param author the name to show beside it
     * @param text plain text, at most 500 code points
     * @throws RoomChatMissing when this server has no such call: trying again is in vain
     * @throws org.webinar.Outage when it did not work this time
     */
    void say(String roomName, String author, String text);
}
