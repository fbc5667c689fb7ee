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
 * @param webinar whether it has an audience besides the people in its room
 * @param chat whether the audience may write; never where there is none
 * @param room what is decided about its room; null when nothing is, and it stays as it is
 * @param series how it is repeated; null when nothing is decided about that, and it stays as it is
 */
public record Plan(
        String name, Instant start, Duration duration, boolean webinar, boolean chat, RoomPlan room, Series series) {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 250;

    /** A webinar of somebody who leaves the room as it is, or as Pod would make it. */
    public Plan(String name, Instant start, Duration duration, boolean chat) {
        this(name, start, duration, chat, null);
    }

    /** A webinar. */
    public Plan(String name, Instant start, Duration duration, boolean chat, RoomPlan room) {
        this(name, start, duration, true, chat, room);
    }

    /** One that is repeated as it is, or not at all. */
    public Plan(String name, Instant start, Duration duration, boolean webinar, boolean chat, RoomPlan room) {
        this(name, start, duration, webinar, chat, room, null);
    }

    public Plan {
        name = spelt(name);
        checkName(name);
        chat = chat && webinar;
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("a meeting lasts: " + duration);
        }
    }

    private static String spelt(String name) {
        // PostgreSQL has no place for U+0000, and nobody reads the others.
        return name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
    }

    /**
     * Lets names pass that may be one.
     *
     * @throws NameLength for those that are too short or too long
     */
    public static void checkName(String name) {
        String spelt = spelt(name);
        int length = spelt.codePointCount(0, spelt.length());
        if (length < SHORTEST_NAME || length > LONGEST_NAME) {
            throw new NameLength(SHORTEST_NAME, LONGEST_NAME);
        }
    }

    /** The same at another time. */
    public Plan at(Instant begin, Duration length) {
        return new Plan(name, begin, length, webinar, chat, room, series);
    }

    /** From the start to the expected end. */
    public TimeSlot slot() {
        return TimeSlot.of(start, duration);
    }
}
