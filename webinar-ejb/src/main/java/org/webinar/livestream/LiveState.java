package org.webinar.livestream;

/**
 * Where a live session is in its life. The moves listed here are the only ones there are.
 *
 * <p>{@code STARTING} and {@code STOPPING} are wishes, which people may write; the others are facts, which only the
 * {@link Director} writes.
 */
public enum LiveState {
    /** Wanted: the gateway is asked, and its picture awaited. */
    STARTING,
    /** The picture moves. */
    ON_AIR,
    /** It was on air and the picture stands still. */
    DEGRADED,
    /** Wanted: the gateway is told to stop. */
    STOPPING,
    /** Not on air although it was wanted; the meeting goes on, and somebody may try again. */
    FAILED,
    /** Over for good. */
    ENDED;

    boolean mayBecome(LiveState next) {
        return switch (this) {
            case STARTING -> next == ON_AIR || next == FAILED || next == STOPPING;
            case ON_AIR -> next == DEGRADED || next == STARTING || next == STOPPING;
            case DEGRADED -> next == ON_AIR || next == STARTING || next == STOPPING;
            case FAILED -> next == STARTING || next == STOPPING;
            case STOPPING -> next == ENDED;
            case ENDED -> false;
        };
    }

    /** Whether the audience should have a player: the picture moves, or did a moment ago. */
    public boolean playable() {
        return this == ON_AIR || this == DEGRADED;
    }

    /** Whether a gateway is wanted that sends. */
    boolean wantsPicture() {
        return this == STARTING || playable();
    }

    /** Pod's number for it: 0 not started, 1 in progress, 2 stopped (Pod: meeting/models.py, Livestream.STATUS). */
    int podStatus() {
        return switch (this) {
            case STARTING, FAILED -> 0;
            case ON_AIR, DEGRADED, STOPPING -> 1;
            case ENDED -> 2;
        };
    }
}
