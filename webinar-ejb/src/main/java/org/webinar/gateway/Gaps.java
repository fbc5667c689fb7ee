package org.webinar.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.webinar.time.TimeSlot;

/**
 * Where somebody might go who can't have what he wished: right after what others have, right before it, or to the same
 * hour of another day. Whether it is free there is another question.
 *
 * @param wished what he wished
 * @param now nothing begins before
 * @param zone whose hours are meant
 * @param reach how far he would go
 */
record Gaps(TimeSlot wished, Instant now, ZoneId zone, Duration reach) {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /**
     * Starts on a quarter of an hour, the nearest to the wished one first.
     *
     * @param others when others have something, with the margins that one has to keep to them
     */
    List<Instant> starts(Collection<TimeSlot> others) {
        Stream<Instant> edges = others.stream()
                .flatMap(other -> Stream.of(
                        roundedUp(other.end()), roundedDown(other.start().minus(length()))));
        Stream<Instant> days = LongStream.rangeClosed(-reach.toDays(), reach.toDays())
                .mapToObj(day -> wished.start().atZone(zone).plusDays(day).toInstant());
        return Stream.concat(Stream.concat(edges, days), Stream.of(roundedUp(now)))
                .filter(start -> !start.isBefore(now) && !start.equals(wished.start()))
                .filter(start -> distance(start).compareTo(reach) <= 0)
                .distinct()
                .sorted(Comparator.comparing(this::distance).thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** What one would have who begins then. */
    TimeSlot slot(Instant start) {
        return TimeSlot.of(start, length());
    }

    private Duration length() {
        return Duration.between(wished.start(), wished.end());
    }

    private Duration distance(Instant start) {
        return Duration.between(wished.start(), start).abs();
    }

    private static Instant roundedDown(Instant moment) {
        return moment.minusNanos(
                Math.floorMod(moment.getEpochSecond(), QUARTER.toSeconds()) * 1_000_000_000L + moment.getNano());
    }

    private static Instant roundedUp(Instant moment) {
        Instant down = roundedDown(moment);
        return down.equals(moment) ? moment : down.plus(QUARTER);
    }
}
