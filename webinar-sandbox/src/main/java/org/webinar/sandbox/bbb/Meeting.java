package org.webinar.sandbox.bbb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run of a meeting; guarded by the lock of {@link Rooms}. */
final class Meeting {
    final String id;
    final String name;
    final long createTime = System.currentTimeMillis();
    final String internalId;
    final String voiceBridge;
    final Map<String, String> parameters;
    final Map<String, String> metadata = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final List<ChatLine> chat = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();

    /** Counts what people in the room can see change. */
    int version;

    boolean hasUserJoined;
    boolean hadModerator;
    boolean forciblyEnded;
    private boolean recording;
    private boolean recorded;
    boolean ending;
    long startTime;
    long endTime;
    long emptySince;
    long withoutModeratorSince;

    Meeting(Map<String, String> parameters) {
        this.parameters = Map.copyOf(parameters);
        this.id = parameters.get("meetingID");
        this.name = parameters.get("name");
        this.internalId = Checksum.of("SHA-1", id) + "-" + createTime;
        this.voiceBridge = parameters.getOrDefault("voiceBridge", Ids.digits(9));
        parameters.forEach((key, value) -> {
            if (key.startsWith("meta_")) {
                metadata.put(key.substring("meta_".length()).toLowerCase(Locale.ROOT), value);
            }
        });
        record(flag("record") && flag("autoStartRecording"));
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    boolean flag(String key) {
        return "true".equalsIgnoreCase(parameter(key));
    }

    int number(String key, int otherwise) {
        try {
            return Integer.parseInt(parameter(key));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean ended() {
        return endTime > 0;
    }

    /** Whether it is being recorded now. */
    boolean recording() {
        return recording;
    }

    /** Whether moderators may begin and stop the recording. */
    boolean recordable() {
        return flag("record") && !"false".equalsIgnoreCase(parameter("allowStartStopRecording"));
    }

    /** A moderator has pressed the button. */
    void record(boolean on) {
        recording = on;
        recorded |= on;
    }

    /** Whether any of it was recorded: from its start on, or since somebody pressed the button. */
    boolean recorded() {
        return recorded;
    }

    boolean running() {
        return !ended() && !people.isEmpty();
    }

    boolean hasModerator() {
        return people.values().stream().anyMatch(person -> person.moderator);
    }

    MeetingView view() {
        var users = people.values().stream().map(Person::view).toList();
        return new MeetingView(
                id,
                internalId,
                name,
                createTime,
                parameters,
                Map.copyOf(metadata),
                users,
                List.copyOf(chat),
                ended(),
                List.copyOf(documents));
    }
}
