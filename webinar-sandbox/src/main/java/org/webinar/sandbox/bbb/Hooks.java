package org.webinar.sandbox.bbb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The registered webhooks; a restart forgets them. */
final class Hooks {
    private final Map<String, Hook> byId = new LinkedHashMap<>();

    /** One registration. */
    record Hook(String id, String callbackUrl, String meetingId, String events) {
        boolean wants(String event, String meeting) {
            boolean ofMeeting = meetingId.isEmpty() || meetingId.equals(meeting);
            return ofMeeting
                    && (events.isEmpty() || List.of(events.split("\\s*,\\s*")).contains(event));
        }
    }

    synchronized Hook add(String callbackUrl, String meetingId, String events) {
        var hook = new Hook(UUID.randomUUID().toString(), callbackUrl, meetingId, events);
        byId.put(hook.id(), hook);
        return hook;
    }

    synchronized boolean remove(String id) {
        return byId.remove(id) != null;
    }

    synchronized boolean has(String id) {
        return byId.containsKey(id);
    }

    synchronized Optional<Hook> byUrl(String callbackUrl) {
        return byId.values().stream()
                .filter(hook -> hook.callbackUrl().equals(callbackUrl))
                .findFirst();
    }

    synchronized List<Hook> all() {
        return List.copyOf(byId.values());
    }
}
