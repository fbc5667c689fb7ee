package org.webinar.spi.gateway;

import java.net.URI;

/**
 * What a gateway is to send: which room it enters, and where the picture goes.
 *
 * @param entrance address of the page under which the room's token opens the meeting, without a final slash; never null
 * @param room the token, lower-case letters and digits only: some gateways make a host name of it; never null
 * @param rtmp where the gateway pushes, with the stream key; a secret; never null
 */
public record Broadcast(URI entrance, String room, URI rtmp) {

    /** Hides the token and the stream key, so that a broadcast may be logged. */
    @Override
    public String toString() {
        return "Broadcast[" + entrance + "]";
    }
}
