package org.webinar.doubles;

import java.util.List;

/** What a gateway does, apart from talking: sends rooms to RTMP addresses. */
public interface Studio {

    /**
     * Sends a room, anew when it is sent already.
     *
     * @param domain where the room's page lies, without scheme; empty when the gateway must know it itself
     * @return false when no slot is free
     */
    boolean start(String room, String domain, String rtmp);

    /**
     * Stops sending a room.
     *
     * @return the number of its slot; -1 when it was not sent
     */
    int stop(String room);

    /**
     * Writes into a room's chat.
     *
     * @return what is wrong; empty when nothing is
     */
    String say(String room, String text);

    /** The rooms that are being sent. */
    List<String> rooms();
}
