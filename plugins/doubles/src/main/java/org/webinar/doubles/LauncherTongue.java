package org.webinar.doubles;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The launcher since 1.8: one gateway, known by the name that it gave itself, and no password. */
final class LauncherTongue implements Tongue {
    private final Family family;
    private final Studio studio;
    private String room = "";

    LauncherTongue(Family family, Studio studio) {
        this.family = family;
        this.studio = studio;
    }

    @Override
    public synchronized Said answer(Asked asked, Mood mood) {
        if (mood == Mood.BROKEN) {
            return FastApi.error(500, "Failed to start gateway: " + asked);
        }
        return switch (asked.call()) {
            case "GET /openapi.json" -> FastApi.routes(routes());
            case "POST /gateway/start" -> start(asked, mood);
            case "POST /gateway/stop" -> stop(asked);
            case "GET /gateway/status" -> status(asked.parameter("gw_id"));
            case "POST /gateway/command" -> command(asked);
            default -> FastApi.nowhere();
        };
    }

    private List<String> routes() {
        var common = Stream.of("/gateway/start", "/gateway/stop", "/gateway/status", "/gateway/command");
        var later = Stream.of("/gateway/ivrConfig", "/gateway/icon/{icon_name}", "/gateway/interact");
        return family == Family.E_LAUNCHER ? Stream.concat(common, later).toList() : common.toList();
    }

    private Said start(Asked asked, Mood mood) {
        Optional<JsonObject> body = asked.json();
        if (body.isEmpty() || !hasTexts(body.get(), "room", "gw_id", "main_app")) {
            return FastApi.invalid();
        }
        String wanted = body.get().getString("room");
        boolean ours = body.get().getString("gw_id").equals(Family.GATEWAY_ID)
                && body.get().getString("main_app").equals("streaming");
        String rtmp = body.get().getString("rtmp_dst", "");
        if (mood != Mood.FINE || !ours || !studio.start(wanted, "", rtmp)) {
            return FastApi.error(404, "Failed to start gateway container");
        }
        room = wanted;
        return FastApi.success(
                Json.createObjectBuilder().add("processing_state", "working").add("gw_id", Family.GATEWAY_ID));
    }

    private Said stop(Asked asked) {
        Optional<JsonObject> body = asked.json();
        if (body.isEmpty() || !hasTexts(body.get(), "gw_id")) {
            return FastApi.invalid();
        }
        String id = body.get().getString("gw_id");
        if (!id.equals(Family.GATEWAY_ID) || studio.stop(room) < 0) {
            return FastApi.error(404, "no running container for gw_id=" + id);
        }
        room = "";
        return FastApi.success(Json.createObjectBuilder().add("processing_state", "stopped"));
    }

    private Said status(String id) {
        if (!id.equals(Family.GATEWAY_ID)) {
            return FastApi.error(500, "argument of type 'NoneType' is not iterable");
        }
        var data = Json.createObjectBuilder();
        return FastApi.success(
                studio.rooms().contains(room)
                        ? data.add("gw_state", "up").add("gw_id", id)
                        : data.add("gw_state", "down").add("detail", "exited"));
    }

    /** In 1.8 an echo. */
    private Said command(Asked asked) {
        Optional<JsonObject> body = asked.json();
        if (body.isEmpty() || !hasTexts(body.get(), "gw_id") || !body.get().containsKey("payload")) {
            return FastApi.invalid();
        }
        if (!body.get().getString("gw_id").equals(Family.GATEWAY_ID)) {
            return FastApi.error(404, "Gateway not found");
        }
        JsonObject payload = body.get().getJsonObject("payload");
        if (family == Family.E_LAUNCHER && payload.getString("command", "").equals("sendChat")) {
            studio.say(room, payload.getString("param1"));
        }
        return FastApi.success(Json.createObjectBuilder().add("ack", true).add("received", payload));
    }

    static boolean hasTexts(JsonObject body, String... names) {
        return Stream.of(names).allMatch(name -> !body.getString(name, "").isEmpty());
    }
}
