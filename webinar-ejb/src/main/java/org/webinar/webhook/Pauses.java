package org.webinar.webhook;

import java.time.Duration;
import java.util.List;

/** How long is waited before something is tried again: moments at first, for most troubles are short, and hours at last. */
final class Pauses {
    private static final List<Duration> GROWING = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** Whoever asks for more is asked again all the same. */
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private Pauses() {}

    /** After so many tries, from one on. */
    static Duration after(int tries) {
        return GROWING.get(Math.min(Math.max(tries, 1), GROWING.size()) - 1);
    }

    /**
     * The same, and not less than the receiver asks for.
     *
     * @param asked null when it asks for nothing
     */
    static Duration after(int tries, Duration asked) {
        Duration own = after(tries);
        if (asked == null || asked.compareTo(own) <= 0) {
            return own;
        }
        return asked.compareTo(LONGEST_WISH) < 0 ? asked : LONGEST_WISH;
    }
}
