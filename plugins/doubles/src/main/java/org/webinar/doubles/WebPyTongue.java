package org.webinar.doubles;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The launcher up to 1.7. What it calls a success, and what it does not wrap, is the real one's doing. */
final class WebPyTongue implements Tongue {
    private final Family family;
    private final Studio studio;
    private final String token;

    WebPyTongue(Family family, Studio studio, String token) {
        this.family = family;
        this.studio = studio;
        this.token = token;
    }

    @Override
    public Said answer(Asked asked, Mood mood) {
        if (mood == Mood.BROKEN) {
            return Said.plain(500, "internal server error " + asked);
        }
        boolean progress = asked.path().equals("/progress") && family == Family.C;
        return switch (asked.call()) {
            case "GET /start" -> authorized(asked, () -> start(asked, mood));
            case "GET /stop" -> authorized(asked, () -> stop(asked));
            case "GET /chat" -> authorized(asked, () -> toggle(asked));
            case "POST /chat" -> chat(asked);
            default -> progress ? authorized(asked, () -> progress(asked)) : Said.plain(404, "not found");
        };
    }

    private Said authorized(Asked asked, java.util.function.Supplier<Said> answer) {
        if (asked.authorization().replaceFirst("^Bearer ", "").equals(token)) {
            return answer.get();
        }
        return family == Family.A
                ? Said.plain(401, "authorization error")
                : Said.json(401, "{\"Error\":\"authorization error\"}");
    }

    private Said start(Asked asked, Mood mood) {
        String room = asked.parameter("room");
        if (nameless(room)) {
            return missing("a room name must be specified");
        }
        if (mood == Mood.LAUNCH_FAILS) {
            return failed("The gateway failed to launch");
        }
        if (mood == Mood.FULL || !studio.start(room, asked.parameter("domain"), asked.parameter("rtmpDst"))) {
            return failed("No free resources found");
        }
        String uri = family == Family.A ? "" : asked.parameter("rtmpDst");
        return wrapped(Json.createObjectBuilder()
                .add("res", "ok")
                .add("app", "streaming")
                .add("uri", uri));
    }

    private Said stop(Asked asked) {
        String room = asked.parameter("room");
        if (nameless(room)) {
            return missing("a room name must be specified");
        }
        int slot = studio.stop(room);
        if (slot < 0 && family == Family.C) {
            return missing("no running container for room=" + room);
        }
        String text = slot < 0
                ? "Warning: No resource found to remove for project \"" + room + "\"."
                : " Container gw" + slot + "  Stopping =>  Container gw" + slot + "  Stopped";
        return wrapped(Json.createObjectBuilder().add("res", text));
    }

    private Said toggle(Asked asked) {
        return nameless(asked.parameter("room")) ? missing("a room name must be specified") : result("ok");
    }

    /** Asks for no token. */
    private Said chat(Asked asked) {
        if (asked.json().isEmpty()) {
            return Said.plain(500, "internal server error");
        }
        JsonObject body = asked.json().get();
        if (!body.containsKey("room")) {
            return missing("a room name must be specified");
        }
        if (!body.containsKey("msg")) {
            return missing("message missing or not readable");
        }
        String text = body.getString("msg");
        String trouble = studio.say(body.getString("room"), family == Family.C ? PythonBytes.of(text) : text);
        return result(trouble.isEmpty() ? "ok" : trouble);
    }

    private Said progress(Asked asked) {
        String room = asked.parameter("room");
        if (nameless(room)) {
            return missing("a room name must be specified");
        }
        var said = Json.createObjectBuilder().add("status", "success");
        return studio.rooms().contains(room)
                ? Said.of(200, said.add("transcript_progress", "0%"))
                : Said.of(200, said.add("gw_state", "down"));
    }

    private static boolean nameless(String room) {
        return room.isEmpty() || room.equals("0");
    }

    private Said missing(String what) {
        return Said.of(
                family == Family.A ? 200 : 400, Json.createObjectBuilder().add("Error", what));
    }

    private Said failed(String type) {
        return wrapped(Json.createObjectBuilder().add("res", "error").add("type", type));
    }

    private Said wrapped(JsonObjectBuilder details) {
        return family == Family.A
                ? Said.of(200, details)
                : Said.of(
                        200, Json.createObjectBuilder().add("status", "success").add("details", details));
    }

    private static Said result(String text) {
        return Said.of(200, Json.createObjectBuilder().add("res", text));
    }
}
