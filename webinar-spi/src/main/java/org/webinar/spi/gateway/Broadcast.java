package org.webinar.spi.gateway;

import java.net.URI;

/**
 * What a gateway is to send: which room it enters, and where the picture goes.
 *
 * @param entrance address of the page under which the room's token opens the meeting, without a final slash; never null
 * @param room the token, lower-case letters and digits only: some gateways make a host name of it; a secret; never null
 * @param rtmp where the gateway pushes, with the stream key; a secret; never null
 */
public record Broadcast(URI entrance, String room, URI rtmp) {

    /** A page with a form for a name, behind which BigBlueButton opens with its sound on; never null. */
    public URI page() {
        return URI.create(entrance + "/" + room);
    }

    /**
     * Leads straight into BigBlueButton, which asks how to take part in its sound: for gateways that fill in no form and
     * answer that question themselves; never null.
     */
    public URI door() {
        return URI.create(entrance + "/" + room + "/room");
    }

    /** Hides the token and the stream key, so that a broadcast may be logged. */
    @Override
    public String toString() {
        return "Broadcast[" + entrance + "]";
    }
}
