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
    private static final String WEEKLY = "weekly";

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
     * Keeps the table's constraint and Pod's rules when the start moves. What recurs keeps its series untouched: Pod counts
     * it anew at its own next save.
     *
     * @throws OutOfItsSeries when the new start is none of the series
     */
    void startsAt(Instant start, ZoneId zone) {
        if (!repeated()) {
            notRecurring(start, zone);
        } else if (!inSeries(start, zone)) {
            throw new OutOfItsSeries();
        }
    }

    private boolean inSeries(Instant start, ZoneId zone) {
        boolean onWeekday = !WEEKLY.equals(recurrence) || weekdays == null || weekdays.contains(weekday(start, zone));
        return onWeekday && (recurringUntil == null || !laterDay(start, zone).isAfter(recurringUntil));
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

    boolean repeated() {
        return recurrence != null && !recurrence.isEmpty();
    }

    void becomePersonal() {
        personal = true;
    }

    Series series() {
        return new Series(recurrence, frequency, weekdays, monthlyType, recurringUntil);
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
