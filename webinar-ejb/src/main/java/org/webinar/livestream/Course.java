package org.webinar.livestream;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What follows from what has been seen: pure rules, without a clock or a machine of their own. */
final class Course {
    /** One look can be wrong; Pod also asks twice before it believes that a meeting is over. */
    static final int ABSENCES_TO_BELIEVE = 2;

    /** Longer than the longest segment that gateways make (three seconds) and a late look or two. */
    static final Duration FROZEN_AFTER = Duration.ofSeconds(12);

    private Course() {}

    /**
     * The next move.
     *
     * @param session with the observation already written into it
     * @param botInRoom whether the gateway was seen in the room; counts only for the reason of a failure
     * @param patience how long a gateway may take to a moving picture
     */
    static Optional<Move> next(LiveSession session, boolean botInRoom, Duration patience, Instant now) {
        if (session.state() != LiveState.STOPPING && session.roomAbsences() >= ABSENCES_TO_BELIEVE) {
            return Optional.of(new Move(LiveState.STOPPING, null));
        }
        return switch (session.state()) {
            case STARTING -> whileStarting(session, botInRoom, patience, now);
            case ON_AIR ->
                grewSince(session, now.minus(FROZEN_AFTER))
                        ? Optional.empty()
                        : Optional.of(new Move(LiveState.DEGRADED, Trouble.PICTURE_FROZEN));
            case DEGRADED ->
                grewSince(session, session.stateSince())
                        ? Optional.of(new Move(LiveState.ON_AIR, null))
                        : Optional.empty();
            case FAILED, STOPPING, ENDED -> Optional.empty();
        };
    }

    private static Optional<Move> whileStarting(
            LiveSession session, boolean botInRoom, Duration patience, Instant now) {
        if (session.gateway().askedAt() == null) {
            return Optional.empty();
        }
        if (grewSince(session, session.gateway().askedAt())) {
            return Optional.of(new Move(LiveState.ON_AIR, null));
        }
        if (session.gateway().askedAt().plus(patience).isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(new Move(LiveState.FAILED, botInRoom ? Trouble.NO_PICTURE : Trouble.GATEWAY_NOT_IN_ROOM));
    }

    private static boolean grewSince(LiveSession session, Instant moment) {
        return session.mediaGrewAt() != null && session.mediaGrewAt().isAfter(moment);
    }

    /**
     * A move and its reason.
     *
     * @param to where the session goes
     * @param trouble why; null when nothing is wrong
     */
    record Move(LiveState to, Trouble trouble) {}
}
