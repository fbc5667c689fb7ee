package org.webinar.plugin.sipmediagw;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.webinar.plugin.http.Answer;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Harmless;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * The launcher up to 1.7, written with web.py: everything in the query, and the room is the name of the work. Its answers
 * call nearly everything a success (Pod's defects D7, D8): {@code res = ok} is the only yes.
 */
abstract class WebPy implements Family {
    private final Wire wire;

    WebPy(Wire wire) {
        this.wire = wire;
    }

    @Override
    public String start(GatewayAddress gateway, Broadcast broadcast, Deadline deadline) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("room", Harmless.room(broadcast.room()));
        query.put("domain", Harmless.domain(broadcast.entrance()));
        query.put("rtmpDst", Harmless.stream(broadcast.rtmp()));
        JsonObject said = details(get(gateway, "start", query, deadline));
        if (!Answer.text(said, "res").equals("ok")) {
            throw no(Answer.text(said, "type").isEmpty() ? said.toString() : Answer.text(said, "type"));
        }
        return "";
    }

    /** Stopping what does not run is a success: the launcher then only warns. */
    @Override
    public void stop(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        details(get(gateway, "stop", room(engagement), deadline));
    }

    /** Not wrapped, in no family of these; the launcher asks nobody for a token here, a web server in front of it may. */
    @Override
    public void say(GatewayAddress gateway, Engagement engagement, String text, Deadline deadline) {
        JsonObject body = Json.createObjectBuilder()
                .add("room", Harmless.room(engagement.broadcast().room()))
                .add("msg", text)
                .build();
        Answer answer = Shape.authorized(wire.post(gateway, "chat", body, deadline));
        JsonObject said = answer.json().orElseThrow(() -> Shape.foreign(answer));
        if (answer.status() != Shape.OK || !Answer.text(said, "res").equals("ok")) {
            throw Shape.refused(answer.words());
        }
    }

    /** What the launcher says of the work itself, out of its wrapping. */
    abstract JsonObject details(Answer answer);

    final Answer get(GatewayAddress gateway, String call, Map<String, String> query, Deadline deadline) {
        return Shape.authorized(wire.get(gateway, call, query, deadline));
    }

    static Map<String, String> room(Engagement engagement) {
        return Map.of("room", Harmless.room(engagement.broadcast().room()));
    }

    private static GatewayTrouble no(String why) {
        boolean full = why.toLowerCase(Locale.ROOT).contains("no free resources");
        return new GatewayTrouble(full ? Kind.FULL : Kind.REFUSED, why);
    }
}
