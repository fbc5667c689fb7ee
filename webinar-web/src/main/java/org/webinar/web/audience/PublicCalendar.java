package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What sites announce for everybody, looked up once a minute however many strangers ask: nothing of theirs is looked at. */
@ApplicationScoped
class PublicCalendar {
    static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** What was found and until when that counts. */
    private record Memory(String text, Instant until) {}

    private final Map<Integer, Memory> memories = new ConcurrentHashMap<>();
    private final Clock clock;

    PublicCalendar() {
        this(null);
    }

    @Inject
    PublicCalendar(Clock clock) {
        this.clock = clock;
    }

    /** The calendar of a site; of many who ask at once one looks, the others wait for what it finds. */
    String of(int siteId, Supplier<String> look) {
        Instant now = clock.instant();
        return memories.compute(
                        siteId,
                        (site, known) -> known != null && now.isBefore(known.until())
                                ? known
                                : new Memory(look.get(), now.plus(REMEMBERED)))
                .text();
    }
}
