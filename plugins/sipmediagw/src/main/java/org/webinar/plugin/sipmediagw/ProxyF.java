package org.webinar.plugin.sipmediagw;

import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Report.State;

/**
 * The proxy since September 2026: {@code started} now means that the container runs, and is at work only with a room;
 * {@code created} and {@code stopped} wait for work.
 */
class ProxyF extends ProxyE {

    ProxyF(Wire wire) {
        super(wire);
    }

    @Override
    State state(Envelope answer) {
        String room = answer.datum("room");
        return switch (answer.datum("gw_state")) {
            case "started" -> room.isEmpty() || room.equals("None") ? State.UNKNOWN : State.RUNNING;
            case "created", "stopped", "deleted" -> State.FREE;
            default -> State.UNKNOWN;
        };
    }
}
