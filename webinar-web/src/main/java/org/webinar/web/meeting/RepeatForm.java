package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.meeting.OutOfItsSeries;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.RepeatedOnce;
import org.webinar.meeting.RepeatedTooLong;
import org.webinar.meeting.RepeatedTooOften;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.Series;

/** What somebody types who plans something for many dates: webinars, or one meeting without an audience. */
public class RepeatForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BY_NUMBER = "COUNT";
    private static final String BY_DAY = "UNTIL";
    private static final String NEVER = "NEVER";

    /** The rarest and the longest that somebody can mean; a meeting needs no gateway, so there may be many dates of it. */
    private static final int MOST_EVERY = 99;

    private static final int MOST_TIMES = 1000;

    private Rhythm rhythm;
    private String every = "1";
    private DayOfWeek[] days = {};
    private String ending = BY_NUMBER;
    private String count = "5";
    private String until;

    /** What the form was filled with, and how that looked; null for a new one. */
    private Series asRead;

    private List<Object> asFilled;

    /** Shows how a meeting is repeated that is planned already. */
    void fill(Series series) {
        show(series);
        asRead = series;
        asFilled = typed();
    }

    /** Repeats a new one like this, as often as that one was from its first date on. */
    void like(Series series) {
        show(series);
        ending = series.times() == null ? NEVER : BY_NUMBER;
    }

    private void show(Series series) {
        if (series.repeated()) {
            rhythm = series.rhythm();
            every = String.valueOf(series.frequency());
            days = series.days().toArray(DayOfWeek[]::new);
            ending = series.until() == null ? NEVER : BY_DAY;
            until = series.until() == null ? null : series.until().toString();
            count = series.times() == null ? count : series.times().toString();
        }
    }

    private List<Object> typed() {
        return Arrays.asList(rhythm, every, ticked(), ending, count, until);
    }

    /** A form that is sent by hand may tick a day twice. */
    private Set<DayOfWeek> ticked() {
        return Arrays.stream(getDays()).collect(Collectors.toSet());
    }

    /** Whether it still says what it was filled with. */
    boolean isAsFilled() {
        return asRead != null && typed().equals(asFilled);
    }

    /** Whether there is to be more than one. */
    public boolean isWanted() {
        return rhythm != null;
    }

    /** All that no webinar can be repeated by, each with where it was typed. */
    List<Fault> faultsOfWebinars() {
        List<Fault> faults = unreadable(Repetition.MOST, Repetition.MOST);
        if (NEVER.equals(ending)) {
            faults.add(new Fault("ending", new WithoutEnd()));
        }
        return faults;
    }

    /**
     * The same for a meeting without an audience.
     *
     * @param first the day of its first date; null when that can't be read
     * @param firstRead the day of its first date as it was; null for a new one
     */
    List<Fault> faultsOfMeeting(LocalDate first, LocalDate firstRead, PlanRules rules) {
        if (!isWanted() || first == null || isUntouched(first, firstRead)) {
            return List.of();
        }
        List<Fault> faults = unreadable(MOST_EVERY, MOST_TIMES);
        if (faults.isEmpty()) {
            check(faults, first, firstRead, rules);
        }
        return faults;
    }

    private void check(List<Fault> faults, LocalDate first, LocalDate firstRead, PlanRules rules) {
        try {
            Series series = series(first, firstRead);
            if (!series.repeated()) {
                throw new RepeatedOnce();
            }
            rules.checkEnd(series);
        } catch (OutOfItsSeries outside) {
            faults.add(new Fault("days", outside));
        } catch (RepeatedOnce | RepeatedTooOften | RepeatedTooLong refusal) {
            faults.add(new Fault(end(), refusal));
        }
    }

    /** Where the end is typed. */
    String end() {
        return BY_NUMBER.equals(ending) ? "count" : "until";
    }

    private List<Fault> unreadable(int mostEvery, int mostTimes) {
        List<Fault> faults = new ArrayList<>();
        if (!untouchedEvery()) {
            check(faults, "every", every, mostEvery);
        }
        if (BY_NUMBER.equals(ending)) {
            check(faults, "count", count, mostTimes);
        } else if (BY_DAY.equals(ending) && untilDay() == null) {
            faults.add(new Fault("until", new DayUnreadable()));
        }
        return faults;
    }

    /** Other programs count as they like, and what they have written may stay while something else moves. */
    private boolean untouchedEvery() {
        return isWanted()
                && asRead != null
                && rhythm == asRead.rhythm()
                && asRead.frequency() > 0
                && String.valueOf(asRead.frequency()).equals(every);
    }

    private static void check(List<Fault> faults, String input, String typed, int most) {
        String number = typed == null ? "" : typed.strip();
        boolean readable = number.matches("[0-9]{1,4}");
        if (!readable || Integer.parseInt(number) < 1 || Integer.parseInt(number) > most) {
            faults.add(new Fault(input, new RepetitionOutOfRange(most)));
        }
    }

    /** The repetition; good as long as there are no faults. */
    Repetition repetition() {
        return repetition(rhythm == Rhythm.WEEKLY ? ticked() : Set.of());
    }

    private Repetition repetition(Set<DayOfWeek> chosen) {
        return new Repetition(
                rhythm,
                Integer.parseInt(every.strip()),
                chosen,
                BY_NUMBER.equals(ending) ? Integer.valueOf(count.strip()) : null,
                BY_DAY.equals(ending) ? untilDay() : null);
    }

    /** How a meeting is repeated whose first date is on that day, as Pod counts; good as long as there are no faults. */
    Series series(LocalDate first, LocalDate firstRead) {
        if (isUntouched(first, firstRead)) {
            return asRead;
        }
        if (!isWanted()) {
            return Series.ONCE;
        }
        boolean noDay = rhythm == Rhythm.WEEKLY && getDays().length == 0;
        return Series.of(noDay ? repetition(Set.of(first.getDayOfWeek())) : repetition())
                .settled(first);
    }

    private boolean isUntouched(LocalDate first, LocalDate firstRead) {
        return isAsFilled() && first.equals(firstRead);
    }

    private LocalDate untilDay() {
        try {
            return LocalDate.parse(until == null ? "" : until.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public String getEvery() {
        return every;
    }

    public void setEvery(String every) {
        this.every = every;
    }

    public DayOfWeek[] getDays() {
        return days == null ? new DayOfWeek[0] : days.clone();
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days == null ? null : days.clone();
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
