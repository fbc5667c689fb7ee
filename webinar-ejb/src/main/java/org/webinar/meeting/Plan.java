package org.webinar.meeting;

import java.time.Duration;
import java.time.Instant;
import org.webinar.time.TimeSlot;

/**
 * What somebody wants to hold.
 *
 * @param name how people will call it; 2 to 250 characters
 * @param start when it begins; never null
 * @param duration how long it is expected to last; longer than nothing
 * @param chat whether the audience may write
 */
public record Plan(String name, Instant start, Duration duration, boolean chat) {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 250;

    public Plan {
        // PostgreSQL has no place for U+0000, and nobody reads the others.
        name = name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
        int length = name.codePointCount(0, name.length());
        if (length < SHORTEST_NAME || length > LONGEST_NAME) {
            throw new NameLength(SHORTEST_NAME, LONGEST_NAME);
        }
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("a meeting lasts: " + duration);
        }
    }

    /** From the start to the expected end. */
    public TimeSlot slot() {
        return TimeSlot.of(start, duration);
    }
}
