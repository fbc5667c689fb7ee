package org.webinar.recording;

import java.time.Duration;
import java.time.Instant;

/**
 * A live that is over and of whose recording nobody has heard yet.
 *
 * @param sessionId number of its session
 * @param meetingId number of its meeting
 * @param startedAt when it began
 * @param endedAt when it was over
 */
record Awaited(long sessionId, long meetingId, Instant startedAt, Instant endedAt) {
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(5);

    /** The longer it has been over, the longer the pauses: some two dozen looks in two days. */
    private static final int SHARE = 4;

    /** Whether it is time to look, when we have looked last then (null for never). */
    boolean isDue(Instant lastLook, Instant now) {
        Instant before = lastLook == null ? endedAt : lastLook;
        Duration pause = Duration.between(endedAt, before).dividedBy(SHARE);
        return !before.plus(pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause)
                .isAfter(now);
    }

    /** Whether a recording is of this live, and not of an earlier one in the same room. */
    boolean has(Recording recording) {
        return recording.end() != null && recording.end().isAfter(startedAt);
    }
}
