package org.webinar.doubles;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The controller of THM's BBB-Streaming-Server 1.1. A job is named after the meeting's id and the host in the join
 * address; a second one for the same name changes nothing but its status, which is then wrong for a while.
 */
public final class BbbStreamingTongue implements Tongue {
    private static final String ENTRY = "/";

    private final Studio studio;
    private final int workers;
    private final Map<String, String> statusById = new ConcurrentHashMap<>();
    private final Map<String, String> roomById = new ConcurrentHashMap<>();

    /** With so many workers; with none it is not healthy, and takes jobs all the same. */
    public BbbStreamingTongue(Studio studio, int workers) {
        this.studio = studio;
        this.workers = workers;
    }

    @Override
    public synchronized Said answer(Asked asked, Mood mood) {
        if (mood == Mood.BROKEN) {
            return new Said(500, "text/html", "<pre>Internal Server Error " + asked + "</pre>");
        }
        String[] steps = asked.path().substring(1).split("/");
        if (asked.call().equals("GET /health")) {
            return health();
        }
        if (asked.call().equals("POST " + ENTRY)) {
            return create(asked);
        }
        if (asked.method().equals("GET") && steps.length == 1) {
            return known(steps[0]) ? Said.of(200, job(steps[0])) : Said.plain(404, "Job not found");
        }
        return asked.method().equals("POST") && steps.length == 2
                ? order(steps[0], steps[1])
                : Said.plain(404, "Cannot " + asked.method() + " " + asked.path());
    }

    private boolean known(String id) {
        return statusById.containsKey(id);
    }

    private Said health() {
        JsonObjectBuilder counts = Json.createObjectBuilder()
                .add("workerCount", workers)
                .add("waitingCount", 0)
                .add("runningCount", studio.rooms().size());
        return Said.of(workers > 0 ? 200 : 503, counts);
    }

    private Said create(Asked asked) {
        JsonObject body = asked.json().orElse(JsonValue.EMPTY_JSON_OBJECT);
        String join = body.getString("joinUrl", "");
        String rtmp = body.getString("rtmpUrl", "");
        if (join.isEmpty() || rtmp.isEmpty()) {
            return invalid("Invalid value");
        }
        URI address = address(join);
        if (address == null) {
            return invalid("Invalid url");
        }
        String meeting = meetingId(address);
        if (meeting == null) {
            return invalid("Meeting ID not found in join url");
        }
        String id = sha256(meeting + "@" + address.getRawAuthority());
        if (!studio.rooms().contains(meeting)) {
            studio.start(meeting, join, rtmp);
        }
        roomById.put(id, meeting);
        statusById.put(id, "queued");
        return Said.of(201, job(id));
    }

    private static URI address(String join) {
        try {
            URI address = new URI(join);
            return address.getHost() == null ? null : address;
        } catch (URISyntaxException nonsense) {
            return null;
        }
    }

    private static String meetingId(URI join) {
        for (String pair : String.valueOf(join.getRawQuery()).split("&")) {
            if (pair.startsWith("meetingID=")) {
                return pair.substring("meetingID=".length());
            }
        }
        return null;
    }

    private Said order(String id, String order) {
        if (!known(id)) {
            return Said.plain(404, "No stream running for this meeting");
        }
        String now = statusById.get(id);
        boolean allowed =
                switch (order) {
                    case "stop" -> now.equals("running") || now.equals("paused");
                    case "pause" -> now.equals("running");
                    case "resume" -> now.equals("paused");
                    default -> false;
                };
        if (!allowed) {
            return Said.of(400, job(id));
        }
        statusById.put(id, order.equals("stop") ? "stopping" : order.equals("pause") ? "pausing" : "resuming");
        if (order.equals("stop")) {
            studio.stop(roomById.get(id));
        }
        return Said.of(202, job(id));
    }

    private JsonObjectBuilder job(String id) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add(
                        "progress",
                        Json.createObjectBuilder()
                                .add("status", statusById.get(id))
                                .add("fps", 0)
                                .add("bitrate", 0));
    }

    private static Said invalid(String message) {
        var error = Json.createObjectBuilder()
                .add("type", "field")
                .add("msg", message)
                .add("path", "joinUrl")
                .add("location", "body");
        return Said.of(
                422,
                Json.createObjectBuilder()
                        .add("errors", Json.createArrayBuilder().add(error)));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The worker has come so far with all its jobs. */
    public synchronized void progress(String status) {
        statusById.replaceAll((id, before) -> status);
    }
}
