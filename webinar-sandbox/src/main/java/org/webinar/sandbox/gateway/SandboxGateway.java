package org.webinar.sandbox.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.webinar.doubles.Asked;
import org.webinar.doubles.GatewayDouble;
import org.webinar.doubles.Mood;
import org.webinar.doubles.Said;
import org.webinar.doubles.Tongue;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Reply;

/**
 * A double of SIPMediaGW in the form of any of its releases, on loopback only; 1.5.3 to 1.6.0 ("family B") unless told
 * otherwise.
 *
 * <p>A start sends a bot through the join page into a room of the sandbox BigBlueButton and a real RTMP stream to its
 * destination. A bot that does not get in sends no picture.
 */
public final class SandboxGateway implements AutoCloseable {
    private final GatewayOptions options;
    private final Slots slots;
    private final Tongue tongue;
    private final List<GatewayCall> journal = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final LoopbackServer server;
    private volatile GatewayFault fault = GatewayFault.NONE;

    private SandboxGateway(GatewayOptions options) {
        this.options = options;
        this.slots = new Slots(options, log::add);
        this.tongue = options.family()
                .tongue(
                        new StreamingStudio(options, slots, () -> fault.kind() == GatewayFault.Kind.LIE),
                        options.token());
        this.server = LoopbackServer.start("sandbox-gateway", options.port(), this::handle);
    }

    public static SandboxGateway start(GatewayOptions options) {
        return new SandboxGateway(options);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Asked asked = GatewayDouble.read(exchange);
        boolean start = asked.path().endsWith("/start");
        var now = fault;
        if (now.kind() == GatewayFault.Kind.SLOW) {
            pause(now.delay());
        }
        if (now.kind() == GatewayFault.Kind.LAUNCH_FAILS && start) {
            pause(options.launchTimeout());
        }
        Said said = tongue.answer(asked, mood(now));
        journal.add(new GatewayCall(
                Instant.now(),
                asked.method(),
                asked.path(),
                asked.query(),
                asked.body(),
                asked.authorization().equals("Bearer " + options.token()),
                said.status(),
                said.body()));
        Reply.send(exchange, said.status(), said.type(), said.body());
    }

    private static Mood mood(GatewayFault fault) {
        return switch (fault.kind()) {
            case NONE, SLOW, LIE, NO_PICTURE -> Mood.FINE;
            case REFUSE -> Mood.FULL;
            case LAUNCH_FAILS -> Mood.LAUNCH_FAILS;
            case HTTP_500 -> Mood.BROKEN;
        };
    }

    static void pause(Duration duration) {
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
        slots.mute(next.kind() == GatewayFault.Kind.NO_PICTURE);
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
