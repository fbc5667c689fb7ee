package org.webinar.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The columns of a meeting that Pod's form fills by itself. The database has no defaults for them, so whoever inserts a
 * row must (Pod: meeting/models.py, pod-compatibility 5 and 6).
 */
@Embeddable
class PodDefaults {
    private String recurrence;
    private int frequency = 1;

    @Column(name = "recurring_until")
    private LocalDate recurringUntil;

    @Column(name = "nb_occurrences")
    private Integer occurrences;

    private String weekdays;

    @Column(name = "monthly_type")
    private String monthlyType = "date_day";

    @Column(name = "is_running")
    private boolean running;

    @Column(name = "is_personal")
    private boolean personal;

    protected PodDefaults() {}

    /**
     * What Pod's check_recurrence writes for a meeting that happens once. Pod counts the day in its zone when its form is
     * sent and in UTC ever after; the table's constraint wants the later of the two or more.
     */
    void notRecurring(Instant start, ZoneId zone) {
        recurringUntil = laterDay(start, zone);
        occurrences = 1;
        weekdays = weekday(start, zone);
    }

    /**
     * Is repeated like this from now on, with the last day and the number of dates that Pod's check_recurrence would write at its
     * next save. What says nothing about this rhythm stays as it is, as in Pod's form.
     *
     * @param wish null when it is to stay as it is
     * @param moves whether the start is another one than before
     * @throws OutOfItsSeries when the start is none of the series
     * @throws RepeatedOnce when there is but one date
     */
    void repeat(Series wish, boolean moves, Instant start, ZoneId zone) {
        Series wished = wish == null ? series() : wish;
        if (!moves && wished.plain().equals(series().plain())) {
            return;
        }
        if (wished.repeated()) {
            follow(wished.settled(LocalDate.ofInstant(start, zone)));
        } else {
            recurrence = null;
            notRecurring(start, zone);
        }
    }

    private void follow(Series series) {
        if (!series.repeated()) {
            throw new RepeatedOnce();
        }
        recurrence = series.recurrence();
        frequency = series.frequency();
        weekdays = series.weekdays();
        recurringUntil = series.until();
        occurrences = series.times();
        if (series.rhythm() == Rhythm.MONTHLY_BY_DATE || series.rhythm() == Rhythm.MONTHLY_BY_WEEKDAY) {
            monthlyType = series.monthlyType();
        }
    }

    private static String weekday(Instant start, ZoneId zone) {
        return String.valueOf(LocalDate.ofInstant(start, zone).getDayOfWeek().getValue() - 1);
    }

    private static LocalDate laterDay(Instant start, ZoneId zone) {
        LocalDate local = LocalDate.ofInstant(start, zone);
        LocalDate utc = LocalDate.ofInstant(start, ZoneOffset.UTC);
        return local.isAfter(utc) ? local : utc;
    }

    Optional<Recurrence> recurrence(ZonedDateTime start) {
        return series().recurrence(start);
    }

    void becomePersonal() {
        personal = true;
    }

    Series series() {
        return new Series(recurrence, frequency, weekdays, monthlyType, recurringUntil, occurrences);
    }

    boolean personal() {
        return personal;
    }

    LocalDate recurringUntil() {
        return recurringUntil;
    }

    String weekdays() {
        return weekdays;
    }
}
