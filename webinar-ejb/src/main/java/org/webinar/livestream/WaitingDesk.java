package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.gateway.FreeTimes;
import org.webinar.meeting.Meeting;
import org.webinar.time.TimeSlot;

/**
 * Tells presenters where their webinar stands in the waiting list and when it could be held instead. Their lists ask every
 * few seconds, so the free times are remembered for a moment.
 */
@ApplicationScoped
class WaitingDesk {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Wish(long meetingId, TimeSlot slot) {}

    private record Found(List<Instant> times, Instant at) {}

    private final WaitingList waiting;
    private final FreeTimes free;
    private final Clock clock;
    private final Map<Wish, Found> found = new ConcurrentHashMap<>();

    WaitingDesk() {
        this(null, null, null);
    }

    @Inject
    WaitingDesk(WaitingList waiting, FreeTimes free, Clock clock) {
        this.waiting = waiting;
        this.free = free;
        this.clock = clock;
    }

    /** Empty when it does not wait. */
    public Optional<WaitingView> view(Meeting meeting) {
        return waiting.waits(meeting.id())
                ? Optional.of(new WaitingView(waiting.placeOf(meeting.id()), nearest(meeting)))
                : Optional.empty();
    }

    private List<Instant> nearest(Meeting meeting) {
        Instant old = clock.instant().minus(FRESH);
        found.values().removeIf(memory -> memory.at().isBefore(old));
        return found.computeIfAbsent(
                        new Wish(meeting.id(), meeting.slot()),
                        wish -> new Found(free.near(meeting.siteId(), meeting.id(), meeting.slot()), clock.instant()))
                .times();
    }
}
