package org.webinar.adapter.bbb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which servers are silent: one of several is left alone for a moment, so that nobody waits for it at each step. */
final class Silences {
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Map<String, Silence> silent = new HashMap<>();
    private final Clock clock;

    Silences(Clock clock) {
        this.clock = clock;
    }

    synchronized void begins(BbbServer server) {
        Instant now = clock.instant();
        Instant first =
                silent.containsKey(server.name()) ? silent.get(server.name()).since() : now;
        silent.put(server.name(), new Silence(first, now));
    }

    synchronized void ends(BbbServer server) {
        silent.remove(server.name());
    }

    /** Whether it is to be left alone now; after a moment one caller may try. */
    synchronized boolean lasts(BbbServer server) {
        Silence silence = silent.get(server.name());
        if (silence == null) {
            return false;
        }
        Instant now = clock.instant();
        if (silence.tried().plus(MOMENT).isAfter(now)) {
            return true;
        }
        silent.put(server.name(), new Silence(silence.since(), now));
        return false;
    }

    /** Whether it has answered nobody for so long. */
    synchronized boolean lastsFor(BbbServer server, Duration length) {
        Silence silence = silent.get(server.name());
        return silence != null && !silence.since().plus(length).isAfter(clock.instant());
    }

    synchronized boolean has(BbbServer server) {
        return silent.containsKey(server.name());
    }

    private record Silence(Instant since, Instant tried) {}
}
