package org.webinar.plugin.sipmediagw;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.webinar.plugin.http.Answer;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * Finds out which family answers, by questions that start and stop nothing (reference/product.md 4.3): the list of routes
 * where there is one, else calls that lack what they would need.
 */
final class Detection {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Wire wire;
    private final GatewayAddress gateway;
    private final Deadline deadline;

    Detection(Wire wire, GatewayAddress gateway, Deadline deadline) {
        this.wire = wire;
        this.gateway = gateway;
        this.deadline = deadline;
    }

    Dialect find() {
        Answer list = ask("openapi.json");
        if (list.status() == Shape.OK) {
            return ofRoutes(list);
        }
        if (list.status() == Shape.NOT_FOUND) {
            return ofWebPy();
        }
        throw stranger(list);
    }

    private Dialect ofRoutes(Answer list) {
        JsonObject routes =
                list.json().flatMap(json -> Answer.object(json, "paths")).orElseThrow(() -> stranger(list));
        if (routes.containsKey("/gateway/start")) {
            return routes.containsKey("/gateway/ivrConfig") ? Dialect.E_LAUNCHER : Dialect.D_LAUNCHER;
        }
        if (routes.containsKey("/start") && routes.containsKey("/register")) {
            checkToken();
            return proxyOf(routes);
        }
        throw new GatewayTrouble(Kind.UNINTELLIGIBLE, "this is no SIPMediaGW");
    }

    private static Dialect proxyOf(JsonObject routes) {
        if (routes.containsKey("/gateway_id") || routes.containsKey("/pairing/resolve")) {
            return Dialect.F_PROXY;
        }
        boolean later = routes.containsKey("/pairing") || routes.containsKey("/interact");
        return later ? Dialect.E_PROXY : Dialect.D_PROXY;
    }

    /** A stop of nothing: the token is looked at before the name is missed. */
    private void checkToken() {
        Shape.authorized(wire.post(gateway, "stop", Json.createObjectBuilder().build(), deadline));
    }

    private Dialect ofWebPy() {
        int progress = Shape.authorized(ask("progress")).status();
        if (progress == Shape.BAD_REQUEST) {
            return Dialect.C;
        }
        Answer start = Shape.authorized(ask("start"));
        Optional<JsonObject> said = start.json().filter(json -> json.containsKey("Error"));
        if (progress == Shape.NOT_FOUND && said.isPresent() && start.status() == Shape.BAD_REQUEST) {
            return Dialect.B;
        }
        if (progress == Shape.NOT_FOUND && said.isPresent() && start.status() == Shape.OK) {
            return Dialect.A;
        }
        throw stranger(start);
    }

    /** Without a room, always. */
    private Answer ask(String path) {
        return wire.get(gateway, path, PATIENCE, deadline);
    }

    /** Without its words: they may hold a stream key of a work that we know nothing of. */
    private static GatewayTrouble stranger(Answer answer) {
        return new GatewayTrouble(Kind.UNINTELLIGIBLE, "this is no SIPMediaGW: status " + answer.status());
    }
}
