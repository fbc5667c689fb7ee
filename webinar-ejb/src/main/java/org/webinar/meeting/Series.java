package org.webinar.meeting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Pod repeats a meeting (Pod: meeting/models.py, pod-compatibility 6).
 *
 * @param recurrence {@code daily}, {@code weekly}, {@code monthly} or {@code yearly}; null or empty when it is not repeated
 * @param frequency every how many of them
 * @param weekdays for weekly: the days as digits, Monday is 0
 * @param monthlyType for monthly: {@code date_day} or {@code nth_day}
 * @param until the last day; null when it goes on for ever
 */
public record Series(String recurrence, int frequency, String weekdays, String monthlyType, LocalDate until) {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final List<String> KINDS = List.of("daily", "weekly", "monthly", "yearly");
    private static final int IN_EVERY_MONTH = 28;
    private static final int DAYS_OF_A_WEEK = 7;

    /** A date each day for more than thirty years; nobody looks further. */
    private static final int MOST_DATES = 12_000;

    /** Whether there is more than one date. */
    public boolean repeated() {
        return recurrence != null && KINDS.contains(recurrence);
    }

    /** The dates in order, the first of them this one; when it is not repeated, that alone. */
    public Stream<LocalDate> dates(LocalDate first) {
        Stream<LocalDate> all = repeated() ? Stream.iterate(first, this::after).limit(MOST_DATES) : Stream.of(first);
        return all.takeWhile(day -> day.equals(first) || until == null || !day.isAfter(until));
    }

    /** The start of the first date that is not over at that moment; of the last one when all are. */
    public ZonedDateTime next(ZonedDateTime start, Duration length, Instant now) {
        ZonedDateTime last = start;
        for (LocalDate day : (Iterable<LocalDate>) dates(start.toLocalDate())::iterator) {
            // An hour that comes twice is the one that was chosen.
            last = day.equals(start.toLocalDate())
                    ? start
                    : day.atTime(start.toLocalTime()).atZone(start.getZone());
            if (last.toInstant().plus(length).isAfter(now)) {
                return last;
            }
        }
        return last;
    }

    /**
     * The date that follows. A day that a month lacks becomes its last day, and stays there; in months counted by their weeks a
     * Sunday comes a week later each time, and the fifth of a day may fall into the month after: all as in Pod.
     */
    LocalDate after(LocalDate day) {
        int every = Math.max(1, frequency);
        return switch (recurrence) {
            case "weekly" -> weekly(day, every);
            case "monthly" -> "nth_day".equals(monthlyType) ? nthDay(day, every) : day.plusMonths(every);
            case "yearly" -> day.plusYears(every);
            default -> day.plusDays(every);
        };
    }

    private LocalDate weekly(LocalDate day, int every) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate nextMonday = monday.plusWeeks(1);
        return Stream.concat(
                        day.plusDays(1).datesUntil(nextMonday),
                        monday.plusWeeks(every).datesUntil(monday.plusWeeks(every + 1L)))
                .filter(this::isListed)
                .findFirst()
                .orElseGet(() -> day.plusWeeks(every));
    }

    private boolean isListed(LocalDate day) {
        return weekdays != null
                && weekdays.contains(String.valueOf(day.getDayOfWeek().getValue() - 1));
    }

    private static LocalDate nthDay(LocalDate day, int every) {
        int week = (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + (day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0);
        return day.plusMonths(every)
                .with(TemporalAdjusters.firstInMonth(day.getDayOfWeek()))
                .plusWeeks(week);
    }

    /**
     * The rule for calendars (RFC 5545). Where the start's day is missing in some months Pod moves to the last one and stays
     * there, and its weeks of a month are those of the wall calendar: no rule says that, and a wrong one would send
     * people to an empty room.
     */
    Optional<String> rule(ZonedDateTime start) {
        return frequencyWord(start).filter(word -> begins(start)).map(word -> {
            String every = "FREQ=" + word + ";INTERVAL=" + Math.max(1, frequency);
            return every + (word.equals("WEEKLY") ? ";WKST=MO;BYDAY=" + days() : "") + end(start);
        });
    }

    /** The same with the end of its last day; empty when the meeting is not repeated. */
    Optional<Recurrence> recurrence(ZonedDateTime start) {
        Instant over = until == null
                ? null
                : until.plusDays(1).atStartOfDay(start.getZone()).toInstant();
        return recurrence == null || recurrence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recurrence(rule(start).orElse(null), over));
    }

    private Optional<String> frequencyWord(ZonedDateTime start) {
        boolean everyMonth = start.getDayOfMonth() <= IN_EVERY_MONTH;
        return switch (recurrence == null ? "" : recurrence) {
            case "daily" -> Optional.of("DAILY");
            case "weekly" -> Optional.of("WEEKLY").filter(weekly -> days().contains(day(start)));
            case "monthly" -> Optional.of("MONTHLY").filter(monthly -> everyMonth && "date_day".equals(monthlyType));
            case "yearly" -> Optional.of("YEARLY").filter(yearly -> everyMonth);
            default -> Optional.empty();
        };
    }

    /** A rule whose last day has passed before it begins says nothing that calendars agree on. */
    private boolean begins(ZonedDateTime start) {
        return until == null || !until.isBefore(start.toLocalDate());
    }

    private static String day(ZonedDateTime start) {
        return DAYS.get(start.getDayOfWeek().getValue() - 1);
    }

    private String days() {
        return weekdays == null
                ? ""
                : weekdays.chars()
                        .filter(digit -> digit >= '0' && digit <= '6')
                        .mapToObj(digit -> DAYS.get(digit - '0'))
                        .collect(Collectors.joining(","));
    }

    private String end(ZonedDateTime start) {
        return until == null
                ? ""
                : ";UNTIL="
                        + UTC.format(until.atTime(LocalTime.MAX)
                                .atZone(start.getZone())
                                .withZoneSameInstant(ZoneOffset.UTC));
    }
}
