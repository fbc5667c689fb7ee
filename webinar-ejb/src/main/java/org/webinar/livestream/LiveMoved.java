package org.webinar.livestream;

/**
 * A live session has come to another state, or something else of it has changed; fired in the transaction, heard after it by
 * most.
 *
 * @param sessionId number of the session
 * @param meetingId number of its meeting
 * @param eventId number of the event that the audience watches
 * @param state where it is now
 * @param turn what others outside would call it; null when it is nothing to them
 */
public record LiveMoved(long sessionId, long meetingId, long eventId, LiveState state, Turn turn) {

    /** What happens in the life of a live, seen from outside. */
    public enum Turn {
        /** Its picture moves, for the first time. */
        STARTED,
        /** Its picture does not move any more. */
        INTERRUPTED,
        /** It moves again. */
        RESUMED,
        /** Its audience sees the picture. */
        SHOWN,
        /** Its audience does not see the picture any more. */
        HIDDEN,
        /** It is not on air although it was wanted. */
        FAILED,
        /** It is over. */
        ENDED
    }

    static LiveMoved of(LiveSession session) {
        return of(session, null);
    }

    /** It was somewhere else before. */
    static LiveMoved from(LiveState before, LiveSession session) {
        boolean again = session.onAirAt() != null && !session.onAirAt().equals(session.stateSince());
        return of(session, turn(before, session.state(), again));
    }

    /** Its curtain hangs otherwise than before. */
    static LiveMoved draped(LiveSession session) {
        return of(session, session.curtain() == Curtain.OPEN ? Turn.SHOWN : Turn.HIDDEN);
    }

    private static LiveMoved of(LiveSession session, Turn turn) {
        return new LiveMoved(session.id(), session.meetingId(), session.eventId(), session.state(), turn);
    }

    /**
     * What a move is called.
     *
     * @param again whether its picture has moved before
     */
    static Turn turn(LiveState before, LiveState now, boolean again) {
        return switch (now) {
            case ON_AIR -> again ? Turn.RESUMED : Turn.STARTED;
            case DEGRADED -> Turn.INTERRUPTED;
            case STARTING -> before == LiveState.ON_AIR ? Turn.INTERRUPTED : null;
            case FAILED -> Turn.FAILED;
            case ENDED -> Turn.ENDED;
            case STOPPING -> null;
        };
    }
}
