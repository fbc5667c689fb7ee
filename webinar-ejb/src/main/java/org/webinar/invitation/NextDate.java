package org.webinar.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.fortuna.ical4j.model.Recur;
import org.webinar.time.TimeSlot;

/** Which date of a series comes next, when nothing is known of it but what calendars have been told. */
final class NextDate {
    private static final String RULE = "FREQ=";

    private NextDate() {}

    /**
     * The date that is not over; the first one when all are, or where no rule says them.
     *
     * @param rule how it is repeated; null when it is not
     * @param over from when on there is none any more; null when it goes on for ever
     */
    static TimeSlot of(TimeSlot first, String rule, Instant over, ZoneId zone, Instant now) {
        if (!isRule(rule) || first.end().isAfter(now)) {
            return first;
        }
        Duration length = Duration.between(first.start(), first.end());
        // On the wall, where a series keeps its hour; its end is told in UTC, and compared here.
        LocalDateTime next = new Recur<LocalDateTime>(rule.replaceFirst(";UNTIL=[^;]*", ""))
                .getNextDate(
                        LocalDateTime.ofInstant(first.start(), zone), LocalDateTime.ofInstant(now.minus(length), zone));
        Instant start = next == null ? first.start() : next.atZone(zone).toInstant();
        return over == null || start.isBefore(over) ? TimeSlot.of(start, length) : first;
    }

    /** Whether it says the dates; else it is only another word for other ones. */
    static boolean isRule(String series) {
        return series != null && series.startsWith(RULE);
    }
}
