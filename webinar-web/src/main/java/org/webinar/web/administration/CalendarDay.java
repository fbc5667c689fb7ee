package org.webinar.web.administration;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.webinar.administration.Booking;

/**
 * One day of the calendar: a lane for each gateway, and the same as a table with the free times between.
 *
 * @param date which day
 * @param lanes one for each gateway
 * @param rows of the table, by gateway and time
 */
public record CalendarDay(LocalDate date, List<CalendarLane> lanes, List<CalendarRow> rows) implements Serializable {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final double WHOLE = 100;

    /** What is on that day; bookings that reach over midnight are cut there. */
    static CalendarDay of(LocalDate date, ZoneId zone, Map<Long, String> gateways, List<Booking> bookings) {
        Day day = new Day(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant(),
                zone);
        List<CalendarLane> lanes = new ArrayList<>();
        List<CalendarRow> rows = new ArrayList<>();
        gateways.forEach((id, name) -> {
            List<Booking> own = bookings.stream()
                    .filter(booking -> booking.gatewayId() == id)
                    .filter(booking -> day.touches(booking))
                    .sorted(Comparator.comparing(Booking::takenFrom))
                    .toList();
            lanes.add(new CalendarLane(
                    name,
                    own.stream().flatMap(booking -> day.bars(booking).stream()).toList()));
            rows.addAll(day.rows(name, own));
        });
        return new CalendarDay(date, List.copyOf(lanes), List.copyOf(rows));
    }

    /** From midnight to midnight, which is not always twenty-four hours. */
    private record Day(Instant start, Instant end, ZoneId zone) {

        boolean touches(Booking booking) {
            return booking.takenFrom().isBefore(end) && booking.takenUntil().isAfter(start);
        }

        List<CalendarLane.Bar> bars(Booking booking) {
            List<CalendarLane.Bar> bars = new ArrayList<>();
            bars.add(bar("", true, booking.takenFrom(), booking.takenUntil()));
            if (booking.start().isBefore(end) && booking.end().isAfter(start)) {
                bars.add(bar(booking.webinar(), false, booking.start(), booking.end()));
            }
            return bars;
        }

        private CalendarLane.Bar bar(String label, boolean margin, Instant from, Instant to) {
            double left = share(from);
            return new CalendarLane.Bar(label, margin, left, share(to) - left);
        }

        private double share(Instant moment) {
            double whole = Duration.between(start, end).toSeconds();
            return Math.round(
                            WHOLE * WHOLE * Duration.between(start, cut(moment)).toSeconds() / whole)
                    / WHOLE;
        }

        private Instant cut(Instant moment) {
            return moment.isBefore(start) ? start : moment.isAfter(end) ? end : moment;
        }

        List<CalendarRow> rows(String gateway, List<Booking> own) {
            List<CalendarRow> rows = new ArrayList<>();
            Instant free = start;
            for (Booking booking : own) {
                if (booking.takenFrom().isAfter(free)) {
                    rows.add(freeRow(gateway, free, booking.takenFrom()));
                }
                rows.add(new CalendarRow(
                        gateway,
                        hours(booking.start(), booking.end()),
                        hours(booking.takenFrom(), booking.takenUntil()),
                        booking.kind(),
                        booking.webinar(),
                        booking.owner()));
                free = booking.takenUntil().isAfter(free) ? booking.takenUntil() : free;
            }
            if (end.isAfter(free)) {
                rows.add(freeRow(gateway, free, end));
            }
            return rows;
        }

        private CalendarRow freeRow(String gateway, Instant from, Instant to) {
            return new CalendarRow(gateway, hours(from, to), "", null, "", "");
        }

        private String hours(Instant from, Instant to) {
            String last = to.isBefore(end) ? hour(to) : "24:00";
            return (from.isAfter(start) ? hour(from) : "00:00") + "–" + last;
        }

        private String hour(Instant moment) {
            return HOUR.format(moment.atZone(zone));
        }
    }
}
