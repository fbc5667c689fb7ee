package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Viewers who have no line open: players in Pod's own pages, which say every 45 seconds that they are still there. Kept in
 * memory and bounded, for the keys are the players' own (Pod's defect S10: a row for each, without limit).
 */
@ApplicationScoped
public class Heartbeats {
    /** Two beats and a little: one that is lost must not lose the viewer. */
    private static final Duration ALIVE = Duration.ofSeconds(100);

    private static final int MOST = 20_000;
    private final Map<Beating, Beat> beats = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Beating, Beat> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;

    /** For the container's proxy. */
    public Heartbeats() {
        this(null);
    }

    @Inject
    Heartbeats(Clock clock) {
        this.clock = clock;
    }

    /** A player is there. */
    public synchronized void heard(long eventId, String key, Optional<Integer> userId) {
        beats.put(new Beating(eventId, key), new Beat(clock.instant(), userId));
    }

    /** How many players of an event are there. */
    public synchronized int of(long eventId) {
        forgetTheSilent();
        return (int) beats.keySet().stream()
                .filter(beating -> beating.eventId() == eventId)
                .count();
    }

    /** The accounts of those of them who have signed in. */
    public synchronized Set<Integer> accounts(long eventId) {
        forgetTheSilent();
        return beats.entrySet().stream()
                .filter(beat -> beat.getKey().eventId() == eventId)
                .map(beat -> beat.getValue().userId())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private void forgetTheSilent() {
        Instant silentSince = clock.instant().minus(ALIVE);
        beats.values().removeIf(beat -> beat.at().isBefore(silentSince));
    }

    private record Beating(long eventId, String key) {}

    private record Beat(Instant at, Optional<Integer> userId) {}
}
