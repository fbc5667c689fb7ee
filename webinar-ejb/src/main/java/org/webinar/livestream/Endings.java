package org.webinar.livestream;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a session ends that nobody ends: pure rules. An overrun is none of them: what runs is never cut. */
final class Endings {

    private static final Duration MORE_IS_OFFERED_BEFORE = Duration.ofMinutes(10);

    /** What ends earlier before its planned start was tried, or started by mistake: its time is still to come. */
    private static final Duration EARLY = Duration.ofHours(1);

    private Endings() {}

    /** Whether a webinar with this planned start has been held when its live ended then; it may be moved afterwards. */
    static boolean isHeld(Instant start, Instant endedAt) {
        return endedAt != null && !endedAt.isBefore(start.minus(EARLY));
    }

    /** Whether more time is offered at that moment to a webinar with this planned end. */
    static boolean offersMore(Instant end, Instant now) {
        return !now.isBefore(end.minus(MORE_IS_OFFERED_BEFORE));
    }

    /** What is to happen. */
    enum Ending {
        /** The room stayed closed: it is over. */
        ROOM_STAYED_CLOSED,
        /** Only gateways are left: presenters are warned, and the audience sees a pause. */
        LEFT_ALONE,
        /** They stayed alone: it is over, and the room too. */
        STAYED_ALONE,
        /** Somebody has come back. */
        IN_COMPANY
    }

    /**
     * How long is waited.
     *
     * @param grace for a closed room to be opened again
     * @param warn before an audience that looks at an empty room sees a pause
     * @param alone before an empty room is closed
     */
    record Patience(Duration grace, Duration warn, Duration alone) {}

    /**
     * What follows from what was seen of the room; empty when nothing does. When it was not seen this time, what was true
     * before BigBlueButton fell silent may be true no longer (defect D3): only what has no picture either is over then.
     */
    static Optional<Ending> next(LiveSession session, Observation seen, Patience patience, Instant now) {
        boolean certain = seen.room().isPresent() || session.state() == LiveState.FAILED;
        return certain ? next(session, patience, now) : Optional.empty();
    }

    private static Optional<Ending> next(LiveSession session, Patience patience, Instant now) {
        RoomWatch room = session.room();
        boolean warned = session.drape().byHouse() || session.trouble() == Trouble.ONLY_GATEWAY_LEFT;
        if (isOver(room.closedAt(), patience.grace(), now)) {
            return Optional.of(Ending.ROOM_STAYED_CLOSED);
        }
        if (isOver(room.aloneSince(), patience.alone(), now)) {
            return Optional.of(Ending.STAYED_ALONE);
        }
        if (isOver(room.aloneSince(), patience.warn(), now)) {
            return warned ? Optional.empty() : Optional.of(Ending.LEFT_ALONE);
        }
        return warned && room.aloneSince() == null && !room.closed()
                ? Optional.of(Ending.IN_COMPANY)
                : Optional.empty();
    }

    private static boolean isOver(Instant since, Duration patience, Instant now) {
        return since != null && !since.plus(patience).isAfter(now);
    }
}
