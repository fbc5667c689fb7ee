package org.webinar.web.pod;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.webinar.meeting.RoomFacts;
import org.webinar.web.texts.Sentences;

/** The facts of a room in Pod's shape: texts under their labels, people numbered, and of all only what is to be shown. */
final class RoomInfo {
    private final Sentences sentences;
    private final Set<String> shown;

    RoomInfo(Sentences sentences, Set<String> shown) {
        this.sentences = sentences;
        this.shown = shown;
    }

    Map<String, Object> of(RoomFacts facts) {
        Map<String, Object> info = new LinkedHashMap<>();
        put(info, "meetingName", facts.name());
        put(info, "hasUserJoined", facts.joined());
        put(info, "recording", facts.recorded());
        put(info, "participantCount", facts.participants());
        put(info, "listenerCount", facts.listeners());
        put(info, "moderatorCount", facts.moderators());
        if (shown.contains("attendees") && shown.contains("attendee")) {
            info.put(label("attendees"), people(facts));
        }
        return info;
    }

    private Map<String, Object> people(RoomFacts facts) {
        Map<String, Object> people = new LinkedHashMap<>();
        for (RoomFacts.Inside person : facts.people()) {
            Map<String, Object> one = new LinkedHashMap<>();
            put(one, "fullName", person.name());
            put(one, "role", person.role());
            people.put(label("attendee") + " " + (people.size() + 1), one);
        }
        return people;
    }

    private void put(Map<String, Object> into, String field, Object value) {
        if (shown.contains(field)) {
            into.put(label(field), String.valueOf(value));
        }
    }

    private String label(String field) {
        return sentences.of("info." + field);
    }
}
