package org.webinar.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who is left alone until when; remembers only those who came last, so that many names can't fill the memory.
 *
 * @param <K> by what people are told apart
 */
final class Rests<K> {
    private static final int MOST = 50_000;

    private final Map<K, Instant> ends = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Instant> eldest) {
            return size() > MOST;
        }
    };

    private final Clock clock;

    Rests(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean has(K who) {
        Instant end = ends.get(who);
        return end != null && clock.instant().isBefore(end);
    }

    synchronized void begin(K who, Duration span) {
        ends.remove(who);
        ends.put(who, clock.instant().plus(span));
    }

    synchronized void end(K who) {
        ends.remove(who);
    }
}
