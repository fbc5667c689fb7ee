package org.webinar.sandbox.gateway;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Query;
import org.webinar.sandbox.base.Reply;

/**
 * A double of SIPMediaGW's launcher in the form of its releases up to 1.6.0 ("family B"), on loopback only.
 *
 * <p>A start sends a bot through the join page into a room of the sandbox BigBlueButton and a real RTMP stream to its
 * destination. A bot that does not get in sends no picture.
 */
public final class SandboxGateway implements AutoCloseable {
    private final GatewayOptions options;
    private final Slots slots;
    private final List<GatewayCall> journal = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final LoopbackServer server;
    private volatile GatewayFault fault = GatewayFault.NONE;

    /** Status and body of an answer. */
    private record Said(int status, String body) {
        static Said of(int status, JsonObjectBuilder json) {
            return new Said(status, json.build().toString());
        }
    }

    private SandboxGateway(GatewayOptions options) {
        this.options = options;
        this.slots = new Slots(options, log::add);
        this.server = LoopbackServer.start("sandbox-gateway", options.port(), this::handle);
    }

    public static SandboxGateway start(GatewayOptions options) {
        return new SandboxGateway(options);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        var query = Query.of(exchange.getRequestURI().getRawQuery());
        String body = Reply.body(exchange);
        String sent = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean right = sent.equals("Bearer " + options.token());
        var said = answer(exchange.getRequestMethod(), path, query, body, right);
        journal.add(new GatewayCall(
                Instant.now(),
                exchange.getRequestMethod(),
                path,
                query.parameters(),
                body,
                right,
                said.status(),
                said.body()));
        boolean json = said.body().startsWith("{");
        Reply.send(exchange, said.status(), json ? "application/json" : "text/html", said.body());
    }

    private Said answer(String method, String path, Query query, String body, boolean right) {
        var now = fault;
        if (now.kind() == GatewayFault.Kind.HTTP_500) {
            return new Said(500, "internal server error");
        }
        if (now.kind() == GatewayFault.Kind.SLOW) {
            pause(now.delay());
        }
        boolean chat = path.equals("/chat");
        boolean known = chat || method.equals("GET") && (path.equals("/start") || path.equals("/stop"));
        if (!known) {
            return new Said(404, "not found");
        }
        boolean open = chat && method.equals("POST");
        if (!right && !open) {
            return error(401, "authorization error");
        }
        if (open) {
            return spoken(body);
        }
        String room = query.get("room");
        if (room.isEmpty() || room.equals("0")) {
            return error(400, "a room name must be specified");
        }
        if (chat) {
            return result("ok");
        }
        return path.equals("/start") ? started(room, query.parameters()) : stopped(room);
    }

    private Said started(String room, Map<String, String> parameters) {
        var kind = fault.kind();
        if (kind == GatewayFault.Kind.LAUNCH_FAILS) {
            pause(options.launchTimeout());
            return failed("The gateway failed to launch");
        }
        String destination = parameters.getOrDefault("rtmpDst", "");
        if (kind == GatewayFault.Kind.REFUSE
                || !slots.start(room, parameters.getOrDefault("domain", ""), destination)) {
            return failed("No free resources found");
        }
        pause(options.launchTime());
        return wrapped(Json.createObjectBuilder()
                .add("res", "ok")
                .add("app", "streaming")
                .add("uri", destination));
    }

    private Said stopped(String room) {
        int slot = slots.stop(room);
        String text = slot < 0 ? "Warning: No resource found to remove" : " Container gw" + slot + "  Stopping ...";
        return wrapped(Json.createObjectBuilder().add("res", text));
    }

    /** Says it in the room; this route asks for no token and wraps nothing, as in the real one. */
    private Said spoken(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var json = reader.readObject();
            String room = json.getString("room", "");
            if (room.isEmpty()) {
                return error(400, "a room name must be specified");
            }
            slots.say(room, json.getString("msg", ""));
            return result("ok");
        } catch (JsonException e) {
            return new Said(500, "internal server error");
        } catch (IOException e) {
            return result(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return result("interrupted");
        }
    }

    private static Said failed(String type) {
        return wrapped(Json.createObjectBuilder().add("res", "error").add("type", type));
    }

    /** Family B calls everything a success. */
    private static Said wrapped(JsonObjectBuilder details) {
        return Said.of(200, Json.createObjectBuilder().add("status", "success").add("details", details));
    }

    private static Said result(String text) {
        return Said.of(200, Json.createObjectBuilder().add("res", text));
    }

    private static Said error(int status, String text) {
        return Said.of(status, Json.createObjectBuilder().add("Error", text));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public int port() {
        return server.port();
    }

    public String url() {
        return server.url();
    }

    public String token() {
        return options.token();
    }

    /** From now on the gateway behaves like this, until told otherwise. */
    public void misbehave(GatewayFault next) {
        fault = next;
    }

    /** Every call so far, oldest first. */
    public List<GatewayCall> calls() {
        return Collections.unmodifiableList(journal);
    }

    /** What the bots did and why they failed, oldest first. */
    public List<String> botLog() {
        return Collections.unmodifiableList(log);
    }

    /** The rooms that occupy a slot. */
    public List<String> rooms() {
        return slots.rooms();
    }

    /** Whether a picture leaves for that room. */
    public boolean sending(String room) {
        return slots.sending(room);
    }

    /** Kills every ffmpeg and drops every bot without a word; their slots are free again. */
    public void kill() {
        slots.kill();
    }

    /** Lets the pictures stand still while every connection stays open. */
    public void freeze() {
        slots.freeze();
    }

    public void thaw() {
        slots.thaw();
    }

    @Override
    public void close() {
        server.close();
        slots.close();
    }
}
