package org.webinar.meeting;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.time.TimeSlot;

/**
 * How Pod repeats a meeting (Pod: meeting/models.py, pod-compatibility 6).
 *
 * @param recurrence {@code daily}, {@code weekly}, {@code monthly} or {@code yearly}; null or empty when it is not repeated
 * @param frequency every how many of them
 * @param weekdays for weekly: the days as digits, Monday is 0
 * @param monthlyType for monthly: {@code date_day} or {@code nth_day}
 * @param until the last day; null when it goes on for ever
 * @param times how many dates there are; null when it goes on for ever, or nobody has counted them
 */
public record Series(
        String recurrence, int frequency, String weekdays, String monthlyType, LocalDate until, Integer times)
        implements Serializable {
    /** Not repeated. */
    public static final Series ONCE = new Series(null, 1, null, "date_day", null, 1);

    private static final String WEEKLY = "weekly";
    private static final String MONTHLY = "monthly";
    private static final String BY_DATE = "date_day";
    private static final String BY_WEEKDAY = "nth_day";
    private static final List<String> KINDS = List.of("daily", WEEKLY, MONTHLY, "yearly");
    private static final int DAYS_OF_A_WEEK = 7;

    /** A date each day for more than thirty years; nobody looks further. */
    private static final int MOST_DATES = 12_000;

    /** One whose dates nobody has counted. */
    Series(String recurrence, int frequency, String weekdays, String monthlyType, LocalDate until) {
        this(recurrence, frequency, weekdays, monthlyType, until, null);
    }

    /** What somebody wishes, in Pod's words; its end is not computed yet. */
    public static Series of(Repetition wish) {
        String recurrence =
                switch (wish.rhythm()) {
                    case DAILY -> "daily";
                    case WEEKLY -> WEEKLY;
                    case MONTHLY_BY_DATE, MONTHLY_BY_WEEKDAY -> MONTHLY;
                    case YEARLY -> "yearly";
                };
        String days = wish.days().stream()
                .sorted()
                .map(day -> String.valueOf(day.ordinal()))
                .collect(Collectors.joining());
        return new Series(
                recurrence,
                wish.every(),
                wish.rhythm() == Rhythm.WEEKLY ? days : null,
                wish.rhythm() == Rhythm.MONTHLY_BY_WEEKDAY ? BY_WEEKDAY : BY_DATE,
                wish.until(),
                wish.times());
    }

    /** In what it is counted; null when it is not repeated. */
    public Rhythm rhythm() {
        return switch (repeated() ? recurrence : "") {
            case "daily" -> Rhythm.DAILY;
            case WEEKLY -> Rhythm.WEEKLY;
            case MONTHLY -> BY_WEEKDAY.equals(monthlyType) ? Rhythm.MONTHLY_BY_WEEKDAY : Rhythm.MONTHLY_BY_DATE;
            case "yearly" -> Rhythm.YEARLY;
            default -> null;
        };
    }

    /** The days of the week on which it is held; none when it is not counted in weeks. */
    public Set<DayOfWeek> days() {
        return rhythm() == Rhythm.WEEKLY
                ? Stream.of(DayOfWeek.values()).filter(this::isListed).collect(Collectors.toSet())
                : Set.of();
    }

    /** The same without what says nothing: columns of other rhythms, and all of them when it is not repeated. */
    Series plain() {
        if (!repeated()) {
            return ONCE;
        }
        boolean monthly = MONTHLY.equals(recurrence);
        return new Series(
                recurrence,
                frequency,
                WEEKLY.equals(recurrence) ? weekdays : null,
                monthly ? monthlyType : BY_DATE,
                until,
                times);
    }

    /**
     * With its last day and the number of its dates, as Pod computes both at each save (check_recurrence): the last day goes
     * before the number, and what has one date only is not repeated.
     *
     * @throws OutOfItsSeries when the first date is none of the days of the week
     * @throws RepeatedTooOften when nobody would count the dates
     */
    public Series settled(LocalDate first) {
        if (!repeated() || WEEKLY.equals(recurrence) && weekdays == null) {
            return ONCE;
        }
        if (WEEKLY.equals(recurrence) && !isListed(first.getDayOfWeek())) {
            throw new OutOfItsSeries();
        }
        if (until == null && times == null) {
            return plain();
        }
        List<LocalDate> dates = until == null
                ? dates(first).limit(times).toList()
                : dates(first).toList();
        if (dates.size() == MOST_DATES) {
            throw new RepeatedTooOften(MOST_DATES);
        }
        LocalDate last = dates.get(dates.size() - 1);
        return dates.size() == 1
                ? ONCE
                : new Series(recurrence, frequency, weekdays, monthlyType, last, dates.size()).plain();
    }

    /** Whether there is more than one date. */
    public boolean repeated() {
        return recurrence != null && KINDS.contains(recurrence);
    }

    /** The dates in order, the first of them this one; when it is not repeated, that alone. */
    public Stream<LocalDate> dates(LocalDate first) {
        Stream<LocalDate> all = repeated() ? Stream.iterate(first, this::after).limit(MOST_DATES) : Stream.of(first);
        return all.takeWhile(day -> day.equals(first) || until == null || !day.isAfter(until));
    }

    /** When each of them begins: at the same hour of the wall, or as much later as clocks are set forward at it. */
    public Stream<ZonedDateTime> starts(ZonedDateTime start) {
        // An hour that comes twice is the one that was chosen.
        return dates(start.toLocalDate())
                .map(day -> day.equals(start.toLocalDate())
                        ? start
                        : day.atTime(start.toLocalTime()).atZone(start.getZone()));
    }

    /** The start of the first date that is not over at that moment; of the last one when all are. */
    public ZonedDateTime next(ZonedDateTime start, Duration length, Instant now) {
        ZonedDateTime last = start;
        for (ZonedDateTime each : (Iterable<ZonedDateTime>) starts(start)::iterator) {
            last = each;
            if (last.toInstant().plus(length).isAfter(now)) {
                return last;
            }
        }
        return last;
    }

    /** The same from when to when; the first date is given. */
    public TimeSlot next(TimeSlot first, ZoneId zone, Instant now) {
        Duration length = Duration.between(first.start(), first.end());
        return TimeSlot.of(next(first.start().atZone(zone), length, now).toInstant(), length);
    }

    /**
     * The date that follows. A day that a month lacks becomes its last day, and stays there; in months counted by their weeks a
     * Sunday comes a week later each time, and the fifth of a day may fall into the month after: all as in Pod.
     */
    LocalDate after(LocalDate day) {
        int every = Math.max(1, frequency);
        return switch (recurrence) {
            case WEEKLY -> weekly(day, every);
            case MONTHLY -> BY_WEEKDAY.equals(monthlyType) ? nthDay(day, every) : day.plusMonths(every);
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
                .filter(each -> isListed(each.getDayOfWeek()))
                .findFirst()
                .orElseGet(() -> day.plusWeeks(every));
    }

    private boolean isListed(DayOfWeek day) {
        return weekdays != null && weekdays.contains(String.valueOf(day.ordinal()));
    }

    private static LocalDate nthDay(LocalDate day, int every) {
        int week = (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + (day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0);
        return day.plusMonths(every)
                .with(TemporalAdjusters.firstInMonth(day.getDayOfWeek()))
                .plusWeeks(week);
    }

    /** How calendars are told of it; empty when it is not repeated. */
    public Optional<Recurrence> recurrence(ZonedDateTime start) {
        return recurrence == null || recurrence.isEmpty() ? Optional.empty() : Optional.of(Recurrence.of(this, start));
    }
}
