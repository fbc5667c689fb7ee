package org.webinar.adapter.bbb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which servers are silent: one of several is left alone for a moment, so that nobody waits for it at each step. Who answers,
 * but not as it should, lets nobody wait, and is of no more use.
 */
final class Silences {
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Map<String, Instant> uselessSince = new HashMap<>();
    private final Map<String, Instant> silentAt = new HashMap<>();
    private final Clock clock;

    Silences(Clock clock) {
        this.clock = clock;
    }

    synchronized void begins(BbbServer server) {
        uselessSince.putIfAbsent(server.name(), clock.instant());
        silentAt.put(server.name(), clock.instant());
    }

    /** It answers, but with a page of HTML, or it knows no secret of ours. */
    synchronized void confused(BbbServer server) {
        uselessSince.putIfAbsent(server.name(), clock.instant());
        silentAt.remove(server.name());
    }

    synchronized void ends(BbbServer server) {
        uselessSince.remove(server.name());
        silentAt.remove(server.name());
    }

    /** Whether it is to be left alone now; after a moment one caller may try. */
    synchronized boolean lasts(BbbServer server) {
        Instant tried = silentAt.get(server.name());
        if (tried == null) {
            return false;
        }
        Instant now = clock.instant();
        if (tried.plus(MOMENT).isAfter(now)) {
            return true;
        }
        silentAt.put(server.name(), now);
        return false;
    }

    /** Whether it has answered nobody as it should for so long. */
    synchronized boolean lastsFor(BbbServer server, Duration length) {
        Instant since = uselessSince.get(server.name());
        return since != null && !since.plus(length).isAfter(clock.instant());
    }

    /** Whether it is silent, or answers otherwise than it should. */
    synchronized boolean has(BbbServer server) {
        return uselessSince.containsKey(server.name());
    }

    /** These without the silent ones, but for the one that was tried longest ago: it may have come back. */
    synchronized List<BbbServer> withoutSilent(List<BbbServer> servers) {
        Optional<BbbServer> next = servers.stream()
                .filter(server -> silentAt.containsKey(server.name()))
                .min(Comparator.comparing(server -> silentAt.get(server.name())));
        return servers.stream()
                .filter(server -> !silentAt.containsKey(server.name())
                        || next.filter(server::equals).isPresent())
                .toList();
    }
}
