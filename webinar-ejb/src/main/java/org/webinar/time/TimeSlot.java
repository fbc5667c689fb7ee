package org.webinar.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, its start included and its end left out, so that back-to-back slots do not overlap.
 *
 * @param start the first instant inside; never null
 * @param end the first instant after it; later than the start
 */
public record TimeSlot(Instant start, Instant end) {

    public TimeSlot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a slot ends after it starts: " + start + " .. " + end);
        }
    }

    /** The slot that begins at the start and lasts so long. */
    public static TimeSlot of(Instant start, Duration length) {
        return new TimeSlot(start, start.plus(length));
    }

    /** Whether the two share an instant. */
    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The same slot with room before and after it. */
    public TimeSlot widened(Duration before, Duration after) {
        return new TimeSlot(start.minus(before), end.plus(after));
    }
}
