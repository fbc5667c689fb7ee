package org.webinar.plugin.sipmediagw;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Harmless;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Report;
import org.webinar.spi.gateway.Report.State;

/**
 * The proxy of 1.8 in front of many gateways. It chooses one at each start, and its name is what stops it. A second start
 * would take a second gateway, so it is asked first whether the room has one.
 */
class ProxyD implements Family {
    private final Wire wire;

    ProxyD(Wire wire) {
        this.wire = wire;
    }

    @Override
    public String start(GatewayAddress gateway, Broadcast broadcast, Deadline deadline) {
        JsonObject work = work(gateway, broadcast).build();
        Optional<Envelope> there = found(gateway, Map.of("room", broadcast.room()), deadline);
        if (there.map(this::state).filter(State.RUNNING::equals).isPresent()) {
            return gatewayId(there.get());
        }
        Envelope answer = Envelope.of(wire.post(gateway, "start", work, deadline));
        if (answer.status() == Shape.UNAVAILABLE) {
            throw unavailable(answer);
        }
        if (!answer.success()) {
            throw Launcher.no(answer);
        }
        return gatewayId(answer);
    }

    JsonObjectBuilder work(GatewayAddress gateway, Broadcast broadcast) {
        return Launcher.work(gateway, broadcast);
    }

    /** The launcher's own reason is lost on its way through the proxy. */
    private static GatewayTrouble unavailable(Envelope answer) {
        boolean full = answer.detail().contains("No available gateways");
        return new GatewayTrouble(full ? Kind.FULL : Kind.REFUSED, answer.detail());
    }

    private static String gatewayId(Envelope answer) {
        String id = answer.datum("gw_id");
        if (id.isEmpty()) {
            throw Shape.foreign(answer.answer());
        }
        return Harmless.name(id, "the gateway's name");
    }

    @Override
    public void stop(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        Optional<String> name = name(gateway, engagement, deadline);
        if (name.isPresent()) {
            JsonObject body =
                    Json.createObjectBuilder().add("gw_id", name.get()).build();
            Envelope answer = Envelope.of(wire.post(gateway, "stop", body, deadline));
            // "No mapping" is no yes: a gateway that was silent for a moment is forgotten for a minute, and goes on.
            if (!answer.success() && !answer.says("no running container")) {
                throw Launcher.no(answer);
            }
        }
    }

    /**
     * The name that the start returned, unless the proxy has lent it to another room since; or the one that the proxy has
     * for the room when that answer was lost.
     */
    final Optional<String> name(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        String room = Harmless.room(engagement.broadcast().room());
        if (engagement.handle().isEmpty()) {
            return found(gateway, Map.of("room", room), deadline).map(ProxyD::gatewayId);
        }
        String name = Harmless.name(engagement.handle(), "the gateway's name");
        return lentOn(gateway, name, room, deadline) ? Optional.empty() : Optional.of(name);
    }

    private boolean lentOn(GatewayAddress gateway, String name, String room, Deadline deadline) {
        return found(gateway, Map.of("gw_id", name), deadline)
                .map(answer -> answer.datum("room"))
                .filter(other -> !other.isEmpty() && !other.equals(room))
                .isPresent();
    }

    @Override
    public Report report(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        Map<String, String> query = engagement.handle().isEmpty()
                ? Map.of("room", Harmless.room(engagement.broadcast().room()))
                : Map.of("gw_id", Harmless.name(engagement.handle(), "the gateway's name"));
        return found(gateway, query, deadline)
                .map(answer -> new Report(state(answer), answer.datum("gw_state")))
                .orElseGet(() -> new Report(State.UNKNOWN, "the proxy knows nothing of it"));
    }

    /** Empty when the proxy knows no such gateway. */
    private Optional<Envelope> found(GatewayAddress gateway, Map<String, String> query, Deadline deadline) {
        Envelope answer = Envelope.of(wire.get(gateway, "status", query, deadline));
        if (answer.success()) {
            return Optional.of(answer);
        }
        if (answer.status() == Shape.NOT_FOUND && !answer.routeMissing()) {
            return Optional.empty();
        }
        throw Launcher.no(answer);
    }

    /** Its words: {@code started} waits for work, {@code working} is at it, {@code stopped} has just left it. */
    State state(Envelope answer) {
        return switch (answer.datum("gw_state")) {
            case "working" -> State.RUNNING;
            case "started", "stopped" -> State.FREE;
            default -> State.UNKNOWN;
        };
    }

    final Wire wire() {
        return wire;
    }
}
