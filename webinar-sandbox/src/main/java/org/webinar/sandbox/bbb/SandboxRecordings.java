package org.webinar.sandbox.bbb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recordings of the sandbox: lists of formats and dates, without anything to be seen but a page each. */
public final class SandboxRecordings {
    private final Map<String, RecordedMeeting> all = new LinkedHashMap<>();

    SandboxRecordings() {}

    /** A meeting of this id has been recorded, and is being processed from now on. */
    public synchronized void record(String meetingId, String recordId, String name, long start, long end) {
        all.put(recordId, new RecordedMeeting(recordId, meetingId, name, start, end));
    }

    /** It is in this state from now on, one of BigBlueButton's words. */
    public synchronized void become(String recordId, String state) {
        known(recordId).becomes(state);
    }

    /** This format is there from now on, too. */
    public synchronized void add(String recordId, String format) {
        known(recordId).has(format);
    }

    /** Its description on the server's disk can't be read any more. */
    public synchronized void damage(String recordId) {
        known(recordId).breaks();
    }

    private RecordedMeeting known(String recordId) {
        return find(recordId)
                .orElseThrow(() -> new IllegalArgumentException("No recording " + recordId + " in the sandbox"));
    }

    synchronized Optional<RecordedMeeting> find(String recordId) {
        return Optional.ofNullable(all.get(recordId));
    }

    synchronized List<RecordedMeeting> of(Collection<String> meetingIds) {
        return all.values().stream()
                .filter(recording -> meetingIds.contains(recording.meetingId))
                .toList();
    }

    /** Whether people find it there in this format. */
    synchronized boolean plays(String recordId, String format) {
        return find(recordId).filter(recording -> recording.plays(format)).isPresent();
    }
}
