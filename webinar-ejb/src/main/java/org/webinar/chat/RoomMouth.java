package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.webinar.livestream.GatewayVoice;

/**
 * Says a piece in the room by the best way that is open: BigBlueButton's own call, else the gateway's keyboard, else not
 * at all. A better way that was closed is tried again with the next message whose time has come.
 */
@ApplicationScoped
class RoomMouth {
    private final RelayLedger ledger;
    private final RoomChat room;
    private final GatewayVoice gateway;

    RoomMouth() {
        this(null, null, null);
    }

    @Inject
    RoomMouth(RelayLedger ledger, RoomChat room, GatewayVoice gateway) {
        this.ledger = ledger;
        this.room = room;
        this.gateway = gateway;
    }

    /**
     * Says it.
     *
     * @return whether it is in the room now; else it stays on the page
     * @throws org.webinar.Outage when it did not work this time
     */
    boolean say(Outgoing.Place place, String author, String text, boolean asksRoom) {
        if (asksRoom) {
            try {
                room.say(place.roomName(), author, text);
                ledger.went(place, Way.ROOM);
                return true;
            } catch (RoomChatMissing missing) {
                ledger.notThroughRoom(place);
            }
        }
        boolean typed = gateway.say(place.sessionId(), author, text);
        ledger.went(place, typed ? Way.GATEWAY : Way.PAGE_ONLY);
        return typed;
    }
}
