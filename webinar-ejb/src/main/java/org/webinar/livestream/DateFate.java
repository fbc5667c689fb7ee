package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;

/**
 * What becomes of one date when several of a series are changed or deleted together.
 *
 * @param meetingId its number
 * @param place which of the dates it was planned as
 * @param name what it is called now
 * @param before when it begins now
 * @param after when it is to begin
 * @param end what is said of it
 */
public record DateFate(long meetingId, int place, String name, Instant before, Instant after, End end)
        implements Serializable {

    /** What becomes of it. */
    public enum End {
        /** It changes. */
        CHANGES,
        /** Nothing of it is another than wished. */
        SAME,
        /** No gateway is free at its new time: it keeps its old one, and whatever else was changed counts. */
        STAYS,
        /** It has waited for a gateway, and goes on waiting. */
        WAITS,
        /** It is on air, and left alone. */
        RUNS,
        /** It would be over already, and is left alone. */
        PAST,
        /** It would be too far ahead, and is left alone. */
        FAR,
        /** It is deleted. */
        GOES
    }

    /** Whether something of it becomes another, be it at its old time. */
    public boolean changes() {
        return end == End.CHANGES || end == End.STAYS || end == End.WAITS;
    }

    /** Whether it goes to another time. */
    public boolean moves() {
        return !before.equals(after);
    }
}
