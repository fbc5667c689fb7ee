package org.webinar.web.audience;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.presence.Presence;

/**
 * The lines to all open pages, by event. What goes to all of them is turned into bytes once, and what comes while the pages
 * are being told goes to them in one piece afterwards: the more there is, the larger the pieces.
 */
@ApplicationScoped
public class LiveWire {
    private static final Logger LOG = Logger.getLogger(LiveWire.class.getName());

    private final Map<Long, Set<ViewerLine>> lines = new ConcurrentHashMap<>();
    /** Those of them that lead to consoles, whose people work and do not watch. */
    private final Map<Long, Set<ViewerLine>> consoles = new ConcurrentHashMap<>();

    private final Map<Long, Outbox> outboxes = new ConcurrentHashMap<>();
    private final Jsonb json = JsonbBuilder.create();

    /** By a name of the whole application: see {@link WireBell}. */
    @Resource(name = "java:app/env/executor", lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private Presence presence;

    /** A page has opened its line. */
    void joined(long eventId, ViewerLine line) {
        if (line.toConsole()) {
            joined(consoles, eventId, line);
        }
        joined(lines, eventId, line);
    }

    private static void joined(Map<Long, Set<ViewerLine>> where, long eventId, ViewerLine line) {
        where.computeIfAbsent(eventId, fresh -> ConcurrentHashMap.newKeySet()).add(line);
    }

    /** A page's line has ended. */
    void left(long eventId, ViewerLine line) {
        left(lines, eventId, line);
        left(consoles, eventId, line);
    }

    private static void left(Map<Long, Set<ViewerLine>> where, long eventId, ViewerLine line) {
        where.computeIfPresent(eventId, (id, open) -> {
            open.remove(line);
            return open.isEmpty() ? null : open;
        });
    }

    /** How many watch the event at all servers: pages that have a line open, and Pod's players. */
    public int viewers(long eventId) {
        return viewersHere(eventId) + presence.elsewhere(eventId);
    }

    /** How many watch here, for each event that somebody watches here. */
    Map<Long, Integer> viewersHere() {
        return Stream.concat(lines.keySet().stream(), heartbeats.events().stream())
                .distinct()
                .collect(Collectors.toMap(eventId -> eventId, this::viewersHere));
    }

    private int viewersHere(long eventId) {
        int watching = lines.getOrDefault(eventId, Set.of()).size()
                - consoles.getOrDefault(eventId, Set.of()).size();
        return Math.max(0, watching) + heartbeats.of(eventId);
    }

    /** The events that somebody watches. */
    public Collection<Long> watched() {
        return lines.keySet();
    }

    /**
     * Tells all pages of the event. The caller does not wait for them.
     *
     * @param name what kind of news it is
     * @param id where a page resumes after it; null when it has other ways to know
     */
    public void tell(long eventId, String name, String id, Object data) {
        if (lines.containsKey(eventId)) {
            byte[] message = ServerSentEvent.of(name, id, json.toJson(data));
            Outbox outbox = outboxes.computeIfAbsent(eventId, fresh -> new Outbox());
            if (outbox.put(message)) {
                empty(eventId, outbox);
            }
        } else {
            outboxes.remove(eventId);
        }
    }

    private void empty(long eventId, Outbox outbox) {
        try {
            executor.submit(() -> outbox.empty(all -> send(eventId, all)));
        } catch (RejectedExecutionException noThread) {
            outbox.leave();
            throw noThread;
        }
    }

    /** Ends a line on another thread: a request that ends another one would lose what belongs to itself (CDI's contexts). */
    void end(ViewerLine line) {
        executor.submit(line::end);
    }

    private void send(long eventId, byte[] message) {
        lines.getOrDefault(eventId, Set.of()).forEach(line -> send(line, message));
    }

    /** What is wrong with one line is nothing to the others; its page comes back and asks. */
    static void send(ViewerLine line, byte[] message) {
        try {
            line.send(message);
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "webinar: a page's line is given up", broken);
            line.end();
        }
    }

    /** Tells those pages of the event that are a moderator's. */
    public void tellModerators(long eventId, String name, Object data) {
        byte[] message = ServerSentEvent.of(name, null, json.toJson(data));
        lines.getOrDefault(eventId, Set.of()).stream()
                .filter(ViewerLine::moderates)
                .forEach(line -> send(line, message));
    }

    /** Tells one page what it has missed, before whatever it is told with the others. */
    void tellFirst(ViewerLine line, String name, String id, Object data) {
        line.sendFirst(ServerSentEvent.of(name, id, json.toJson(data)));
    }

    /** Tells one page of messages that it has missed, in one piece. */
    void tellFirst(ViewerLine line, List<ShownLine> missed) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        missed.forEach(
                message -> all.writeBytes(ServerSentEvent.of("message", message.revision(), json.toJson(message))));
        line.sendFirst(all.toByteArray());
    }

    /** Keeps all lines open through proxies that close what is silent. */
    void breathe() {
        byte[] nothing = ServerSentEvent.comment();
        lines.values().forEach(open -> open.forEach(line -> line.breathe(nothing)));
    }
}
