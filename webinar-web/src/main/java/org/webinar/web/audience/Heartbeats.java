package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Viewers who have no line open: players in Pod's own pages, which say every 45 seconds that they are still there. Kept in
 * memory and bounded, for the keys are the players' own (Pod's defect S10: a row for each, without limit).
 */
@ApplicationScoped
public class Heartbeats {
    /** Two beats and a little: one that is lost must not lose the viewer. */
    private static final Duration ALIVE = Duration.ofSeconds(100);

    /** More than any lecture has; who comes later is not counted rather than the memory filled. */
    private static final int MOST_PER_EVENT = 5_000;

    private final Map<Long, Map<String, Beat>> beats = new ConcurrentHashMap<>();
    private final Clock clock;

    /** For the container's proxy. */
    public Heartbeats() {
        this(null);
    }

    @Inject
    Heartbeats(Clock clock) {
        this.clock = clock;
    }

    /** A player of an event is there; whoever calls sees to it that there is such an event. */
    public void heard(long eventId, String key, Optional<Integer> userId) {
        beats.compute(eventId, (id, known) -> {
            Map<String, Beat> living = living(known);
            if (living.size() < MOST_PER_EVENT || living.containsKey(key)) {
                living.put(key, new Beat(clock.instant(), userId));
            }
            return living;
        });
    }

    /** How many players of an event are there. */
    public int of(long eventId) {
        return now(eventId).size();
    }

    /** The events that have players. */
    Set<Long> events() {
        return beats.keySet();
    }

    /** The accounts of those of them who have signed in. */
    public Set<Integer> accounts(long eventId) {
        return now(eventId).stream().map(Beat::userId).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** Those who are there; an event whose players are all gone is forgotten. */
    private Collection<Beat> now(long eventId) {
        Map<String, Beat> found = beats.computeIfPresent(eventId, (id, known) -> {
            Map<String, Beat> living = living(known);
            return living.isEmpty() ? null : living;
        });
        return found == null ? List.of() : List.copyOf(found.values());
    }

    private Map<String, Beat> living(Map<String, Beat> known) {
        Instant silentSince = clock.instant().minus(ALIVE);
        Map<String, Beat> living = known == null ? new HashMap<>() : new HashMap<>(known);
        living.values().removeIf(beat -> beat.at().isBefore(silentSince));
        return living;
    }

    private record Beat(Instant at, Optional<Integer> userId) {}
}
