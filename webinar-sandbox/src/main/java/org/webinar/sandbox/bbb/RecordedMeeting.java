package org.webinar.sandbox.bbb;

import java.util.LinkedHashSet;
import java.util.Set;

/** A recording as the server keeps it; guarded by the lock of {@link SandboxRecordings}. */
final class RecordedMeeting {
    private static final String BROKEN = "broken";
    private static final int BYTES = 248_378;

    /** The room is open before somebody presses the button. */
    private static final long MINUTES_BEFORE = 5;

    final String id;
    final String meetingId;
    private final String name;
    private final long start;
    private final long end;
    private final Set<String> formats = new LinkedHashSet<>();
    private String state = "processing";

    RecordedMeeting(String id, String meetingId, String name, long start, long end) {
        this.id = id;
        this.meetingId = meetingId;
        this.name = name;
        this.start = start;
        this.end = end;
    }

    void becomes(String next) {
        state = next;
    }

    void breaks() {
        state = BROKEN;
    }

    void has(String format) {
        formats.add(format);
    }

    /** Whether it is in one of these states; broken ones are found whatever was asked for. */
    boolean isIn(Set<String> states) {
        return states.contains("any") || state.equals(BROKEN) || states.contains(state);
    }

    /** Whether people find it at its address. */
    boolean plays(String format) {
        return state.equals("published") && formats.contains(format);
    }

    boolean gone() {
        return state.equals("deleted");
    }

    void write(Xml xml, String url) {
        xml.open("recording");
        if (state.equals(BROKEN)) {
            xml.open("error").tag("recordID", id).close("error").close("recording");
            return;
        }
        xml.tag("recordID", id)
                .tag("meetingID", meetingId)
                .tag("internalMeetingID", id)
                .tag("name", name)
                .tag("isBreakout", false)
                .tag("published", state.equals("published"))
                .tag("state", state)
                .tag("startTime", start)
                .tag("endTime", end)
                .tag("participants", 3)
                .tag("rawSize", BYTES * 3)
                .tag("size", formats.isEmpty() ? "" : BYTES * formats.size())
                .open("metadata")
                .tag("isBreakout", false)
                .tag("meetingName", name)
                .tag("meetingId", meetingId)
                .close("metadata")
                .open("playback");
        formats.forEach(format -> write(xml, url, format));
        xml.close("playback").close("recording");
    }

    private void write(Xml xml, String url, String format) {
        xml.open("format")
                .tag("type", format)
                .tag("url", url + "/playback/" + format + "/" + id + "/")
                .tag("processingTime", 7177)
                .tag("length", Math.max(0, (end - start) / 60_000 - MINUTES_BEFORE))
                .tag("size", BYTES)
                .close("format");
    }
}
