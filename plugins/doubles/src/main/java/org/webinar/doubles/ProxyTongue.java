package org.webinar.doubles;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The proxy since 1.8: chooses a gateway at each start and forgets whatever it does not know. */
final class ProxyTongue implements Tongue {
    private final Family family;
    private final Studio studio;
    private final String token;
    private final Map<String, String> roomByGateway = new ConcurrentHashMap<>();

    ProxyTongue(Family family, Studio studio, String token) {
        this.family = family;
        this.studio = studio;
        this.token = token;
    }

    @Override
    public synchronized Said answer(Asked asked, Mood mood) {
        if (mood == Mood.BROKEN) {
            return Said.plain(500, "Internal Server Error " + asked);
        }
        return switch (asked.call()) {
            case "GET /openapi.json" -> FastApi.routes(routes());
            case "POST /start" -> start(asked, mood);
            case "POST /stop" -> stop(asked);
            case "GET /status" -> status(asked);
            case "POST /command" -> command(asked);
            default -> FastApi.nowhere();
        };
    }

    private List<String> routes() {
        var common = Stream.of("/start", "/stop", "/status", "/command", "/register", "/unregister");
        return switch (family) {
            case D_PROXY -> common.toList();
            case E_PROXY ->
                Stream.concat(common, Stream.of("/pairing", "/interact")).toList();
            default ->
                Stream.concat(common, Stream.of("/pairing", "/pairing/resolve", "/gateway_id"))
                        .toList();
        };
    }

    private boolean wrong(Asked asked) {
        return !asked.authorization().equals("Bearer " + token);
    }

    private Said unauthorized() {
        String words = family == Family.E_PROXY ? "authorization error invalid_token " : "authorization error";
        return Said.of(401, Json.createObjectBuilder().add("error", words));
    }

    private Said start(Asked asked, Mood mood) {
        if (wrong(asked)) {
            return unauthorized();
        }
        JsonObject body = asked.json().orElse(JsonValue.EMPTY_JSON_OBJECT);
        List<String> needed =
                family == Family.E_PROXY ? List.of("room", "main_app", "browsing") : List.of("room", "main_app");
        for (String name : needed) {
            if (body.getString(name, "").isEmpty()) {
                return FastApi.error(400, "Missing '" + name + "' parameter");
            }
        }
        if (mood == Mood.LAUNCH_FAILS) {
            return FastApi.error(503, "Faild to parse Gateway Json response");
        }
        String room = body.getString("room");
        if (mood == Mood.FULL || !studio.start(room, "", body.getString("rtmp_dst", ""))) {
            return FastApi.error(503, "No available gateways");
        }
        String id = "gw" + roomByGateway.size() + "x" + Family.GATEWAY_ID;
        roomByGateway.put(id, room);
        return FastApi.success(
                Json.createObjectBuilder().add("processing_state", "working").add("gw_id", id));
    }

    /** The launcher's no comes through as 1.8 lets it through, or wrapped once more. */
    private Said stop(Asked asked) {
        if (wrong(asked)) {
            return unauthorized();
        }
        String id = asked.json().orElse(JsonValue.EMPTY_JSON_OBJECT).getString("gw_id", "");
        if (id.isEmpty()) {
            return FastApi.error(400, "Missing 'gw_id' parameter");
        }
        if (!roomByGateway.containsKey(id)) {
            return FastApi.error(404, "No mapping found for gateway '" + id + "'");
        }
        if (studio.stop(roomByGateway.get(id)) >= 0) {
            return FastApi.success(Json.createObjectBuilder().add("processing_state", "stopped"));
        }
        Said launcher = FastApi.error(404, "no running container for gw_id=" + id);
        return family == Family.D_PROXY
                ? launcher
                : Said.json(
                        404,
                        "{\"status\":\"error\",\"error\":\"Failed to parse gateway response\",\"data\":"
                                + launcher.body() + "}");
    }

    /** Asks for a token in 1.8 only. */
    private Said status(Asked asked) {
        if (family == Family.D_PROXY && wrong(asked)) {
            return unauthorized();
        }
        String room = asked.parameter("room");
        if (room.isEmpty() && asked.parameter("gw_id").isEmpty()) {
            return FastApi.error(400, "Missing 'gw_id' or 'room' parameter");
        }
        Optional<String> id = room.isEmpty()
                ? Optional.of(asked.parameter("gw_id")).filter(roomByGateway::containsKey)
                : gatewayOf(room);
        return id.map(this::statusOf).orElseGet(() -> FastApi.error(404, "No gateway found for room '" + room + "'"));
    }

    private Optional<String> gatewayOf(String room) {
        return roomByGateway.entrySet().stream()
                .filter(entry -> entry.getValue().equals(room))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Said statusOf(String id) {
        boolean busy = studio.rooms().contains(roomByGateway.get(id));
        String word = family == Family.F_PROXY ? busy ? "started" : "stopped" : busy ? "working" : "started";
        var data = Json.createObjectBuilder().add("gw_id", id).add("gw_state", word);
        // 1.8 keeps the room of a work that has ended by itself.
        if (busy || family == Family.D_PROXY) {
            data.add("room", roomByGateway.get(id));
        } else {
            data.addNull("room");
        }
        return FastApi.success(data.addNull("media_duration"));
    }

    /** In 1.8 it forwards to a route that launchers do not have. */
    private Said command(Asked asked) {
        JsonObject body = asked.json().orElse(JsonValue.EMPTY_JSON_OBJECT);
        String id = body.getString("gw_id", "");
        if (family == Family.D_PROXY) {
            return wrong(asked) ? unauthorized() : FastApi.nowhere();
        }
        if (!roomByGateway.containsKey(id)) {
            return FastApi.error(404, "Gateway '" + id + "' not found");
        }
        if (!studio.rooms().contains(roomByGateway.get(id))) {
            return FastApi.error(403, "Gateway '" + id + "' is stopped, cannot send commands");
        }
        JsonObject payload = body.getJsonObject("payload");
        studio.say(roomByGateway.get(id), payload.getString("param1"));
        return FastApi.success(Json.createObjectBuilder().add("ack", true).add("received", payload));
    }
}
