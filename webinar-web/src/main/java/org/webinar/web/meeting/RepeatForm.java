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
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;

/** What somebody types who plans a webinar for many dates. */
public class RepeatForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BY_NUMBER = "COUNT";

    private Rhythm rhythm;
    private String every = "1";
    private DayOfWeek[] days = {};
    private String ending = BY_NUMBER;
    private String count = "5";
    private String until;

    /** Whether there is to be more than one. */
    public boolean isWanted() {
        return rhythm != null;
    }

    /** All that can't be read, each with where it was typed. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        check(faults, "every", within(every));
        if (BY_NUMBER.equals(ending)) {
            check(faults, "count", within(count));
        } else if (untilDay() == null) {
            faults.add(new Fault("until", new DayUnreadable()));
        }
        return faults;
    }

    private static void check(List<Fault> faults, String input, boolean fine) {
        if (!fine) {
            faults.add(new Fault(input, new RepetitionOutOfRange(Repetition.MOST)));
        }
    }

    private static boolean within(String typed) {
        String number = typed == null ? "" : typed.strip();
        boolean readable = number.matches("[0-9]{1,3}");
        return readable && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= Repetition.MOST;
    }

    /** The repetition; good as long as there are no {@link #faults}. */
    Repetition repetition() {
        boolean byNumber = BY_NUMBER.equals(ending);
        Set<DayOfWeek> chosen =
                rhythm == Rhythm.WEEKLY ? Arrays.stream(getDays()).collect(Collectors.toSet()) : Set.of();
        return new Repetition(
                rhythm,
                Integer.parseInt(every.strip()),
                chosen,
                byNumber ? Integer.valueOf(count.strip()) : null,
                byNumber ? null : untilDay());
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
