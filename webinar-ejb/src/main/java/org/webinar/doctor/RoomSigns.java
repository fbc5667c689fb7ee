package org.webinar.doctor;

import java.util.Set;

/** What BigBlueButton has told us of a room that the doctor has opened, to whichever server of ours. */
public interface RoomSigns {
    /** The name under which a room carries its word, among what BigBlueButton tells of it. */
    String NAME = "webinar-doctor";

    /** How BigBlueButton tells us something. */
    enum Way {
        /** By bbb-webhooks, as it does of chat. */
        WEBHOOK,
        /** By the call at the end of a room. */
        CALLBACK
    }

    /**
     * By which ways something of the room with this word has come until now.
     *
     * @throws NobodyThere when nobody can say
     */
    Set<Way> of(String word);
}
