package org.webinar.meeting;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A series as a rule for calendars (RFC 5545), where one says exactly what Pod counts. Where the start's day is missing in some
 * months Pod moves to the last one and stays there, and its Sundays and fifth weekdays drift: no rule says that, and a wrong
 * one would send people to an empty room.
 */
final class CalendarRule {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final int IN_EVERY_MONTH = 28;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LETTERS = 2;

    private final Series series;
    private final ZonedDateTime start;

    private CalendarRule(Series series, ZonedDateTime start) {
        this.series = series;
        this.start = start;
    }

    static Optional<String> of(Series series, ZonedDateTime start) {
        return series.repeated() ? new CalendarRule(series, start).text() : Optional.empty();
    }

    private Optional<String> text() {
        return frequency().filter(word -> begins()).map(word -> word + end());
    }

    private Optional<String> frequency() {
        boolean everyMonth = start.getDayOfMonth() <= IN_EVERY_MONTH;
        return switch (series.rhythm()) {
            case DAILY -> Optional.of(each("DAILY"));
            case WEEKLY ->
                Optional.of(each("WEEKLY") + ";WKST=MO;BYDAY=" + days())
                        .filter(weekly -> series.days().contains(start.getDayOfWeek()));
            case MONTHLY_BY_DATE -> Optional.of(each("MONTHLY")).filter(monthly -> everyMonth);
            case MONTHLY_BY_WEEKDAY ->
                Optional.of(each("MONTHLY") + ";BYDAY=" + week() + letters(start.getDayOfWeek()))
                        .filter(monthly -> everyMonth && start.getDayOfWeek() != DayOfWeek.SUNDAY);
            case YEARLY -> Optional.of(each("YEARLY")).filter(yearly -> everyMonth);
        };
    }

    private String each(String word) {
        return "FREQ=" + word + ";INTERVAL=" + Math.max(1, series.frequency());
    }

    private String days() {
        return series.days().stream().sorted().map(CalendarRule::letters).collect(Collectors.joining(","));
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }

    private int week() {
        return (start.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1;
    }

    /**
     * A rule whose last day has passed before it begins says nothing that calendars agree on; and the second of two equal
     * hours is told in UTC, where a rule would not keep the hour of the wall.
     */
    private boolean begins() {
        boolean inTime = series.until() == null || !series.until().isBefore(start.toLocalDate());
        return inTime && start.equals(start.withEarlierOffsetAtOverlap());
    }

    private String end() {
        return series.until() == null
                ? ""
                : ";UNTIL="
                        + UTC.format(series.until()
                                .atTime(LocalTime.MAX)
                                .atZone(start.getZone())
                                .withZoneSameInstant(ZoneOffset.UTC));
    }
}
