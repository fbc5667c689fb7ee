package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.webinar.sandbox.base.Query;
import org.webinar.sandbox.base.Reply;

/** The room behind /html5client/: a small page, and the JSON that the page and the bot live on. */
final class RoomDoor {
    static final String PATH = "/html5client";
    private static final int HOLD_MILLIS = 1000;
    private static final int LONGEST = 5000;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8", "css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8");

    private final Rooms rooms;
    private final Consumer<Meeting> end;
    private final Supplier<String> home;

    RoomDoor(Rooms rooms, Consumer<Meeting> end, Supplier<String> home) {
        this.rooms = rooms;
        this.end = end;
        this.home = home;
    }

    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(PATH.length());
        if (path.startsWith("/api/")) {
            api(exchange, path.substring("/api/".length()));
        } else {
            asset(
                    exchange,
                    path.isEmpty() || path.equals("/") || path.equals("/join") ? "room.html" : path.substring(1));
        }
    }

    private static void asset(HttpExchange exchange, String name) throws IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        InputStream asset = type == null || name.contains("/") ? null : RoomDoor.class.getResourceAsStream(name);
        if (asset == null) {
            Reply.send(exchange, 404, "text/plain", "not found");
            return;
        }
        try (asset) {
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            Reply.send(exchange, 200, type, asset.readAllBytes());
        }
    }

    private void api(HttpExchange exchange, String action) throws IOException {
        var query = Query.of(exchange.getRequestURI().getRawQuery());
        String token = query.get("sessionToken");
        boolean post = exchange.getRequestMethod().equals("POST");
        var session = rooms.heard(token);
        if (session.isEmpty()) {
            Reply.json(exchange, 401, "{\"error\":\"unknown session\"}");
        } else if (!post && action.equals("state")) {
            Reply.json(exchange, 200, state(session.get(), query.get("seen")).toString());
        } else if (post && isJson(exchange)) {
            Reply.json(exchange, act(session.get(), action, Reply.body(exchange)), "{}");
        } else {
            Reply.json(exchange, 400, "{\"error\":\"bad request\"}");
        }
    }

    /** Forms of strange pages cannot send JSON. */
    private static boolean isJson(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.startsWith("application/json");
    }

    private int act(Rooms.Session session, String action, String body) {
        if (action.equals("leave")) {
            rooms.leave(session);
            return 200;
        }
        if (session.meeting().ended()) {
            return 410;
        }
        switch (action) {
            case "chat":
                String text = text(body);
                if (text.isBlank() || text.length() > LONGEST) {
                    return 400;
                }
                rooms.say(session.meeting(), session.person(), text.strip());
                return 200;
            case "record":
            case "pause-recording":
                if (!session.person().moderator || !session.meeting().recordable()) {
                    return 403;
                }
                rooms.record(session.meeting(), action.equals("record"));
                return 200;
            case "end":
                if (!session.person().moderator) {
                    return 403;
                }
                end.accept(session.meeting());
                return 200;
            default:
                return 404;
        }
    }

    private static String text(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getString("text", "");
        } catch (JsonException e) {
            return "";
        }
    }

    /**
     * What the page shows. A page that tells the version it has seen is answered when that changes or after a second,
     * so it needs no timer: browsers slow down the timers of hidden tabs, and the presenter would drop out.
     */
    private JsonObject state(Rooms.Session session, String seen) {
        int version = rooms.awaitChange(session.meeting(), seen, HOLD_MILLIS);
        var meeting = rooms.view(session.meeting());
        var me = session.person();
        var people = Json.createArrayBuilder();
        for (MeetingView.User user : meeting.users()) {
            people.add(Json.createObjectBuilder()
                    .add("id", user.internalId())
                    .add("name", user.name())
                    .add("role", user.role())
                    .add("bot", user.bot()));
        }
        var chat = Json.createArrayBuilder();
        for (ChatLine line : meeting.chat()) {
            chat.add(Json.createObjectBuilder()
                    .add("id", line.id())
                    .add("time", line.time())
                    .add("author", line.author())
                    .add("text", line.text())
                    .add("api", line.api())
                    .add("mine", line.internalUserId().equals(me.internalId)));
        }
        var documents = Json.createArrayBuilder();
        for (Document document : meeting.documents()) {
            documents.add(Json.createObjectBuilder()
                    .add("name", document.name())
                    .add("state", document.state().name())
                    .add("current", document.current())
                    .add("length", document.length()));
        }
        return Json.createObjectBuilder()
                .add(
                        "meeting",
                        Json.createObjectBuilder().add("id", meeting.id()).add("name", meeting.name()))
                .add(
                        "me",
                        Json.createObjectBuilder()
                                .add("id", me.internalId)
                                .add("name", me.name)
                                .add("role", me.role()))
                .add(
                        "recording",
                        Json.createObjectBuilder()
                                .add("on", session.meeting().recording())
                                .add("mine", me.moderator && session.meeting().recordable()))
                .add("version", version)
                .add("people", people)
                .add("chat", chat)
                .add("documents", documents)
                .add("ended", meeting.ended())
                .add("logoutUrl", logoutUrl(session))
                .build();
    }

    private String logoutUrl(Rooms.Session session) {
        var person = session.person();
        String url = person.logoutUrl.isEmpty() ? session.meeting().parameter("logoutURL") : person.logoutUrl;
        return url.matches("https?://.*") ? url : home.get() + "/";
    }
}
