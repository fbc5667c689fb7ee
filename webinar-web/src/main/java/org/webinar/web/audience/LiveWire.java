package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lines to all open pages, by event. What goes to all of them is turned into bytes once. */
@ApplicationScoped
public class LiveWire {
    private final Map<Long, Set<ViewerLine>> lines = new ConcurrentHashMap<>();
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    private Heartbeats heartbeats;

    /** A page has opened its line. */
    void joined(long eventId, ViewerLine line) {
        lines.computeIfAbsent(eventId, fresh -> ConcurrentHashMap.newKeySet()).add(line);
    }

    /** A page's line has ended. */
    void left(long eventId, ViewerLine line) {
        lines.computeIfPresent(eventId, (id, open) -> {
            open.remove(line);
            return open.isEmpty() ? null : open;
        });
    }

    /** How many watch the event: pages that have a line open, and Pod's players. */
    public int viewers(long eventId) {
        return lines.getOrDefault(eventId, Set.of()).size() + heartbeats.of(eventId);
    }

    /** The events that somebody watches. */
    public Collection<Long> watched() {
        return lines.keySet();
    }

    /**
     * Tells all pages of the event.
     *
     * @param name what kind of news it is
     * @param id where a page resumes after it; null when it has other ways to know
     */
    public void tell(long eventId, String name, String id, Object data) {
        byte[] message = ServerSentEvent.of(name, id, json.toJson(data));
        lines.getOrDefault(eventId, Set.of()).forEach(line -> line.send(message));
    }

    /** Tells one page. */
    void tell(ViewerLine line, String name, String id, Object data) {
        line.send(ServerSentEvent.of(name, id, json.toJson(data)));
    }

    /** Keeps all lines open through proxies that close what is silent. */
    void breathe() {
        byte[] nothing = ServerSentEvent.comment();
        lines.values().forEach(open -> open.forEach(line -> line.breathe(nothing)));
    }
}
