package org.webinar.chat;

import java.net.URI;
import java.util.List;
import org.webinar.Port;

/** What rooms tell us without being asked: bbb-webhooks in production. */
@Port
public interface RoomEvents {

    /**
     * Asks to be told at this address, for all rooms. Asking again is asking once; it has to be asked again from time to
     * time, because a server forgets addresses that failed too often.
     *
     * @throws org.webinar.Outage when the server does not do it
     */
    void subscribe(URI callback);

    /**
     * Reads what came.
     *
     * @return the messages in it, in order; empty when it holds nothing for us
     * @throws ForgedNotice when it does not prove that it comes from our server
     */
    List<HeardLine> read(Notice notice);
}
