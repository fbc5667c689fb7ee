package org.webinar.adapter.django;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who belongs to which cookie, for the few requests of one page: so short that somebody who signs out in Pod is out here
 * before he or she can look. Holds hashes, no session keys, and only as many as fit.
 */
final class ShortMemory {
    static final Duration SPAN = Duration.ofSeconds(2);
    private static final int ENTRIES = 10_000;

    private record Entry(String username, Instant until) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > ENTRIES;
        }
    };

    private final Clock clock;

    ShortMemory(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<String> whoHas(String cookie) {
        return Optional.ofNullable(entries.get(hash(cookie)))
                .filter(entry -> clock.instant().isBefore(entry.until()))
                .map(Entry::username);
    }

    synchronized void remember(String cookie, String username) {
        entries.put(hash(cookie), new Entry(username, clock.instant().plus(SPAN)));
    }

    private static String hash(String cookie) {
        return HexFormat.of().formatHex(Hmac.sha256(cookie.getBytes(StandardCharsets.UTF_8)));
    }
}
