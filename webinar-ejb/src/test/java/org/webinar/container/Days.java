package org.webinar.container;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Days for the webinars of tests, each for one test only: all classes share one database and its few gateways. */
final class Days {
    private static final AtomicInteger NEXT = new AtomicInteger(2);
    private static final Duration NINE_O_CLOCK = Duration.ofHours(9);

    private Days() {}

    /** Nine o'clock of a day to come on which nobody else plans anything. */
    static Instant fresh() {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(NEXT.getAndIncrement(), ChronoUnit.DAYS)
                .plus(NINE_O_CLOCK);
    }
}
