package org.webinar.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * That a meeting is repeated, as calendars are told.
 *
 * @param rule how (RFC 5545, RRULE), with its last day; null when Pod counts its days as no such rule can say
 * @param dates when it begins again after its first date, where no rule says that; none where one does
 * @param all whether there are no dates besides
 * @param over from when on there is none any more; null when it goes on for ever
 */
public record Recurrence(String rule, List<Instant> dates, boolean all, Instant over) {
    /** As many are told one by one; some calendars take no more. */
    static final int MOST_TOLD = 100;

    public Recurrence {
        dates = List.copyOf(dates);
    }

    static Recurrence of(Series series, ZonedDateTime start) {
        Instant over = series.until() == null
                ? null
                : series.until().plusDays(1).atStartOfDay(start.getZone()).toInstant();
        return CalendarRule.of(series, start)
                .map(rule -> new Recurrence(rule, List.of(), true, over))
                .orElseGet(() -> dateByDate(series, start, over));
    }

    private static Recurrence dateByDate(Series series, ZonedDateTime start, Instant over) {
        List<Instant> dates = series.starts(start)
                .skip(1)
                .limit(MOST_TOLD + 1)
                .map(ZonedDateTime::toInstant)
                .toList();
        boolean all = dates.size() <= MOST_TOLD;
        return new Recurrence(null, all ? dates : dates.subList(0, MOST_TOLD), all, over);
    }

    /** Another word for another repetition; short enough to be kept. */
    public String word() {
        return rule == null
                ? "dates " + UUID.nameUUIDFromBytes(dates.toString().getBytes(StandardCharsets.UTF_8))
                : rule;
    }
}
