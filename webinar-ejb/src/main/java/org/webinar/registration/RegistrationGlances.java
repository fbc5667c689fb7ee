package org.webinar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.webinar.livestream.EventChanged;

/**
 * The lists at a glance, read once a second at most however many watch; also those of events that have none. Whoever loses a
 * place is shut out at once where that was decided, and within the second by other servers.
 */
@ApplicationScoped
class RegistrationGlances {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Map<Long, Glance> glances = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private final RegistrationRows rows;
    private final Clock clock;

    RegistrationGlances() {
        this(null, null);
    }

    @Inject
    RegistrationGlances(RegistrationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** How it stands with the list of an event, as of a second ago at most. */
    Glance of(long eventId) {
        Instant now = clock.instant();
        Glance known = glances.get(eventId);
        if (known != null && now.isBefore(known.readAt().plus(A_MOMENT))) {
            return known;
        }
        long before = changes.get();
        Glance fresh = rows.glance(eventId, now);
        if (glances.size() >= MOST) {
            glances.clear();
        }
        // What changed while we read is not kept: it may be what was before.
        if (changes.get() == before) {
            glances.put(eventId, fresh);
        }
        return fresh;
    }

    void touched(@Observes(during = TransactionPhase.AFTER_COMPLETION) ListTouched touched) {
        forget(touched.eventId());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) EventChanged changed) {
        forget(changed.eventId());
    }

    private void forget(long eventId) {
        changes.incrementAndGet();
        glances.remove(eventId);
    }
}
