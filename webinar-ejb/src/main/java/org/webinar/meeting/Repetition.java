package org.webinar.meeting;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/**
 * How something is repeated, on the wall of the people who plan it. Each date of a webinar becomes one of its own: its dates
 * are counted here, where months and years without the date are left out, and the fifth of a weekday is the last. Those of a
 * meeting without an audience are counted as Pod does ({@link Series#of}).
 *
 * @param rhythm in what is counted
 * @param every every how many of them
 * @param days for weekly: on which days; for others nothing
 * @param times how many dates; null when the last day is given, or there is no end
 * @param until the last day; null when the number of dates is given, or there is no end
 */
public record Repetition(Rhythm rhythm, int every, Set<DayOfWeek> days, Integer times, LocalDate until)
        implements Serializable {
    /** As many webinars are planned at once. */
    public static final int MOST = 52;

    private static final int LETTERS_OF_A_DAY = 2;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LAST_FOR_SURE = 4;
    private static final int YEARS_LOOKED_AT = 100;

    public Repetition {
        days = Set.copyOf(days);
    }

    /**
     * The dates, the first of them not before this one.
     *
     * @throws RepeatedTooOften when there are more than {@link #MOST}
     * @throws RepeatedNever when there is none
     */
    public List<LocalDateTime> dates(LocalDateTime from) {
        LocalDateTime end = until == null ? from.plusYears(YEARS_LOOKED_AT) : until.atTime(LocalTime.MAX);
        int most = times == null ? MOST + 1 : times;
        List<LocalDateTime> dates =
                end.isBefore(from) ? List.of() : new Recur<LocalDateTime>(rule(from)).getDates(from, from, end, most);
        if (dates.isEmpty()) {
            throw new RepeatedNever();
        }
        if (dates.size() > MOST) {
            throw new RepeatedTooOften(MOST);
        }
        return List.copyOf(dates);
    }

    /** As calendars write it (RFC 5545). */
    private String rule(LocalDateTime from) {
        String interval = ";INTERVAL=" + every + ";WKST=MO";
        return switch (rhythm) {
            case DAILY -> "FREQ=DAILY" + interval;
            case WEEKLY ->
                "FREQ=WEEKLY" + interval + ";BYDAY=" + (days.isEmpty() ? letters(from.getDayOfWeek()) : letters());
            case MONTHLY_BY_DATE -> "FREQ=MONTHLY" + interval + ";BYMONTHDAY=" + from.getDayOfMonth();
            case MONTHLY_BY_WEEKDAY ->
                "FREQ=MONTHLY" + interval + ";BYDAY=" + week(from.getDayOfMonth()) + letters(from.getDayOfWeek());
            case YEARLY -> "FREQ=YEARLY" + interval;
        };
    }

    private String letters() {
        return days.stream().sorted().map(Repetition::letters).collect(Collectors.joining(","));
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, LETTERS_OF_A_DAY);
    }

    private static int week(int dayOfMonth) {
        int week = (dayOfMonth - 1) / DAYS_OF_A_WEEK + 1;
        return week > LAST_FOR_SURE ? -1 : week;
    }
}
