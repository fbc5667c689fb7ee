package org.webinar.chat;

import org.webinar.Port;

/** The chat of the room in which the presenters are. */
@Port
public interface RoomChat {

    /**
     * Says something in the public chat of a room.
     *
     * @param author the name to show beside it
     * @param text plain text, at most 500 of Java's characters
     * @throws RoomChatMissing when this server has no such call: trying again is in vain
     * @throws RoomChatRefused when it does not take this message, ever
     * @throws NotSaid when it certainly did not work this time
     * @throws org.webinar.Outage when nobody knows whether it worked
     */
    void say(String roomName, String author, String text);
}
