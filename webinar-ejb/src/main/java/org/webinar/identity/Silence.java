package org.webinar.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a provider that was asked in vain is left alone. Then one request tries it, and the others go on without it
 * until that one has an answer.
 */
final class Silence {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Clock clock;
    private Instant until = Instant.EPOCH;
    private boolean silent;

    Silence(Clock clock) {
        this.clock = clock;
    }

    /** Whether the provider may be asked; while it is silent, one who is told yes keeps the others from it for a while. */
    synchronized boolean isOver() {
        boolean over = !clock.instant().isBefore(until);
        if (over && silent) {
            begin();
        }
        return over;
    }

    synchronized void begin() {
        silent = true;
        until = clock.instant().plus(PAUSE);
    }

    synchronized void end() {
        silent = false;
        until = Instant.EPOCH;
    }
}
