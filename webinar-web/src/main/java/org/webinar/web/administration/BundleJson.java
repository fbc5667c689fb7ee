package org.webinar.web.administration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.webinar.administration.LiveReport;
import org.webinar.livestream.LiveSummary;
import org.webinar.livestream.TimelineEntry;
import org.webinar.livestream.WorkSummary;

/** A live session for programs: the session, its works and its timeline. */
final class BundleJson {

    private BundleJson() {}

    static String of(LiveReport report) {
        LiveSummary live = report.live();
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "live", live.id());
        put(json, "word", report.word());
        put(json, "meeting", live.meetingId());
        put(json, "webinar", live.webinar());
        put(json, "event", live.eventId());
        put(json, "state", live.state());
        put(json, "trouble", live.trouble());
        put(json, "detail", live.troubleDetail());
        put(json, "started", live.startedAt());
        put(json, "onAir", live.onAirAt());
        put(json, "ended", live.endedAt());
        return json.add("works", works(report))
                .add("timeline", timeline(report))
                .build()
                .toString();
    }

    private static JsonArrayBuilder works(LiveReport report) {
        JsonArrayBuilder works = Json.createArrayBuilder();
        for (WorkSummary work : report.works()) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            put(json, "work", work.id());
            put(json, "gateway", work.gatewayId());
            put(json, "name", report.gateway(work.gatewayId()));
            put(json, "asked", work.askedAt());
            put(json, "stopWished", work.stopWishedAt());
            put(json, "stopTries", work.stopTries());
            put(json, "stopped", work.stoppedAt());
            put(json, "lost", work.lostAt());
            works.add(json);
        }
        return works;
    }

    private static JsonArrayBuilder timeline(LiveReport report) {
        JsonArrayBuilder timeline = Json.createArrayBuilder();
        for (TimelineEntry entry : report.timeline()) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            put(json, "at", entry.happenedAt());
            put(json, "kind", entry.kind());
            put(json, "state", entry.state());
            put(json, "trouble", entry.trouble());
            put(json, "detail", entry.detail());
            put(json, "gateway", entry.gatewayId());
            put(json, "actor", entry.actor());
            put(json, "server", entry.server());
            timeline.add(json);
        }
        return timeline;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Number number) {
            json.add(name, number.longValue());
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }
}
