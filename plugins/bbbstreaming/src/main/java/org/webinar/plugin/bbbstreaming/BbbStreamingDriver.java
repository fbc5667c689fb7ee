package org.webinar.plugin.bbbstreaming;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.webinar.plugin.http.Answer;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Harmless;
import org.webinar.plugin.http.Secrets;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Parameter;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Report;
import org.webinar.spi.gateway.Report.State;
import org.webinar.spi.gateway.ReportsStatus;
import org.webinar.spi.gateway.SetsLayout;
import org.webinar.spi.gateway.Text;

/**
 * Drives THM's BBB-Streaming-Server. Its bot fills in no form and clicks "listen only" itself, so it gets our door and
 * not our page. Its job is named after the meeting's id in the address it is given: ours is made of the room and of where
 * the picture goes, for a failed job is tried again with its old addresses.
 */
public class BbbStreamingDriver implements ReportsStatus, SetsLayout {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ACCEPTED = 202;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int DIGITS_OF_TARGET = 8;

    private static final List<Parameter> PARAMETERS = List.of(new Parameter(
            Wire.USER,
            Parameter.Kind.TEXT,
            false,
            false,
            new Text("User", "Utilisateur"),
            new Text(
                    "User name for the web server in front of it (Basic authentication); the token is the password.",
                    "Nom d’utilisateur pour le serveur web placé devant (authentification Basic) ; le jeton est le mot"
                            + " de passe.")));

    private final Wire wire = new Wire();

    @Override
    public String make() {
        return "bbb-streaming-server";
    }

    @Override
    public String label(Locale language) {
        return "THM BBB-Streaming-Server";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public Probed probe(GatewayAddress gateway) {
        return Secrets.of(gateway).guard(() -> healthy(wire.get(gateway, "health", PATIENCE, Deadline.ofContract())));
    }

    private static Probed healthy(Answer answer) {
        Job.authorized(answer);
        int workers = answer.json()
                .filter(json -> json.containsKey("workerCount"))
                .map(json -> json.getInt("workerCount", 0))
                .orElseThrow(() -> stranger(answer));
        if (answer.status() == UNAVAILABLE || workers < 1) {
            throw new GatewayTrouble(Kind.REFUSED, "too few of its workers are there: " + workers);
        }
        if (answer.status() != OK) {
            throw stranger(answer);
        }
        return new Probed(
                "",
                new Text(
                        "BBB-Streaming-Server, workers: " + workers
                                + "; one sends one live unless it is set up otherwise",
                        "BBB-Streaming-Server, workers : " + workers
                                + " ; chacun diffuse un direct, sauf réglage contraire"),
                Set.of(Ability.STATUS, Ability.LAYOUT));
    }

    /** Without its words: they may hold a stream key of a work that we know nothing of. */
    private static GatewayTrouble stranger(Answer answer) {
        return new GatewayTrouble(Kind.UNINTELLIGIBLE, "this is no BBB-Streaming-Server: status " + answer.status());
    }

    @Override
    public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
        return Secrets.of(gateway, broadcast).guard(() -> {
            String meetingId = meetingId(broadcast);
            JsonObject body = Json.createObjectBuilder()
                    .add("joinUrl", broadcast.door() + "?meetingID=" + meetingId)
                    .add("rtmpUrl", Harmless.stream(broadcast.rtmp()))
                    .build();
            Answer answer = wire.post(gateway, "", body, Deadline.ofContract());
            Job job = Job.in(answer).orElseThrow(() -> Job.unintelligible(answer));
            if (answer.status() != CREATED) {
                throw Job.unintelligible(answer);
            }
            return new Engagement(broadcast, job.id());
        });
    }

    /** A job that waits for a worker can't be stopped yet: it says so, and is asked again. */
    @Override
    public void stop(GatewayAddress gateway, Engagement engagement) {
        Secrets.of(gateway, engagement.broadcast()).run(() -> {
            Answer answer = order(gateway, engagement, "stop");
            Optional<Job> job = Job.in(answer);
            if (answer.status() != ACCEPTED && job.isPresent() && !job.get().over()) {
                throw new GatewayTrouble(
                        Kind.REFUSED,
                        "it can't be stopped while it is " + job.get().status());
            }
        });
    }

    @Override
    public Report report(GatewayAddress gateway, Engagement engagement) {
        return Secrets.of(gateway, engagement.broadcast()).guard(() -> {
            Answer answer = wire.get(gateway, id(engagement), Map.of(), Deadline.ofContract());
            return Job.in(answer)
                    .map(job -> new Report(job.state(), job.status()))
                    .orElseGet(() -> new Report(State.FREE, "no such job"));
        });
    }

    @Override
    public Set<Layout> layouts() {
        return Set.of(Layout.ROOM, Layout.PAUSE);
    }

    @Override
    public void show(GatewayAddress gateway, Engagement engagement, Layout layout) {
        Secrets.of(gateway, engagement.broadcast()).run(() -> {
            boolean pause = layout == Layout.PAUSE;
            Answer answer = order(gateway, engagement, pause ? "pause" : "resume");
            String status = Job.in(answer).map(Job::status).orElse("unknown");
            boolean already = pause ? status.startsWith("paus") : status.equals("running") || status.equals("resuming");
            if (answer.status() != ACCEPTED && !already) {
                throw new GatewayTrouble(Kind.REFUSED, "its picture can't be changed while it is " + status);
            }
        });
    }

    private Answer order(GatewayAddress gateway, Engagement engagement, String order) {
        JsonObject nothing = Json.createObjectBuilder().build();
        return wire.post(gateway, id(engagement) + "/" + order, nothing, Deadline.ofContract());
    }

    /** What the start returned; when that was lost, what its controller makes of the address that it was given. */
    private static String id(Engagement engagement) {
        return engagement.handle().isEmpty()
                ? sha256(meetingId(engagement.broadcast()) + "@"
                        + engagement.broadcast().entrance().getRawAuthority())
                : Harmless.name(engagement.handle(), "the job's name");
    }

    private static String meetingId(Broadcast broadcast) {
        String target = sha256(broadcast.rtmp().toString()).substring(0, DIGITS_OF_TARGET);
        return Harmless.room(broadcast.room()) + "-" + target;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
