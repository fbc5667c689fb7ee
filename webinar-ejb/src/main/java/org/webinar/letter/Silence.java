package org.webinar.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a mail server that does not hear us is left alone. One miss is nothing; whoever asks on each minute with a
 * password that is refused has the account locked.
 */
final class Silence {
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 3;

    private final Clock clock;
    private int misses;
    private Instant until = Instant.MIN;

    Silence(Clock clock) {
        this.clock = clock;
    }

    /** Whether it is still left alone. */
    synchronized boolean lasts() {
        return clock.instant().isBefore(until);
    }

    /** It has not heard us once more. */
    synchronized void again() {
        misses++;
        if (misses > 1) {
            Duration pause = FIRST.multipliedBy(1L << Math.min(misses - 2, DOUBLINGS));
            until = clock.instant().plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        }
    }

    /** It hears us. */
    synchronized void broken() {
        misses = 0;
        until = Instant.MIN;
    }
}
