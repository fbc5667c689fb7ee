package org.webinar.presence;

import java.time.Instant;
import java.util.List;

/**
 * How many watched the lives of an event: numbers only, nobody can be read from them.
 *
 * @param title of the event
 * @param minutes those in which it was on air and open to the audience, in order; empty when there was none
 */
public record AudienceFigures(String title, List<Minute> minutes) {
    /**
     * One minute.
     *
     * @param startedAt when it began
     * @param viewers the most who watched at once in it; nobody is 0
     */
    public record Minute(Instant startedAt, int viewers) {}

    /** The most who watched at once; 0 when nobody did. */
    public int peak() {
        return minutes.stream().mapToInt(Minute::viewers).max().orElse(0);
    }

    /** How many watched at once in the middle, rounded; 0 when there was no live. */
    public long average() {
        return Math.round(minutes.stream().mapToInt(Minute::viewers).average().orElse(0));
    }

    /** Minutes that all of them have watched together: at most, for whoever came late counts for the whole minute. */
    public long watched() {
        return minutes.stream().mapToLong(Minute::viewers).sum();
    }
}
