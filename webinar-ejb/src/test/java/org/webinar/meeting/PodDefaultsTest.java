package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodDefaultsTest {

    /** The first row is meeting 4 as Django wrote it. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:00Z, UTC,                2026-03-02, 0",
        "2030-06-30T22:30:00Z, Europe/Paris,       2030-07-01, 0",
        "2030-07-01T02:30:00Z, America/Martinique, 2030-07-01, 6",
        "2026-10-25T00:30:00Z, Europe/Paris,       2026-10-25, 6",
        "2030-06-30T14:00:00Z, Pacific/Noumea,     2030-07-01, 0"
    })
    void a_meeting_that_happens_once_ends_on_the_later_day_and_has_its_local_weekday(
            Instant start, ZoneId zone, String until, String weekday) {
        PodDefaults defaults = new PodDefaults();
        defaults.notRecurring(start, zone);
        assertThat(defaults.recurringUntil()).hasToString(until);
        assertThat(defaults.weekdays()).isEqualTo(weekday);
    }

    /** Meeting 2 as Django wrote it: Mondays and Wednesdays, every two weeks. */
    @ParameterizedTest
    @CsvSource({
        "weekly,  02,   2026-06-30, 2026-03-11T09:30:00Z, true",
        "weekly,  02,   2026-06-30, 2026-03-10T09:30:00Z, false",
        "weekly,  02,   2026-06-30, 2026-07-01T09:30:00Z, false",
        "weekly,  2,    2026-06-30, 2026-03-10T23:30:00Z, true",
        "daily,   ,     2026-03-12, 2026-03-12T09:30:00Z, true",
        "daily,   ,     2026-03-12, 2026-03-12T23:30:00Z, false",
        "monthly, ,     ,           2036-03-12T23:30:00Z, true"
    })
    void a_series_stays_as_it_is_and_keeps_its_start_inside(
            String recurrence, String weekdays, String until, Instant start, boolean inside) throws Exception {
        PodDefaults defaults = new PodDefaults();
        set(defaults, "recurrence", recurrence);
        set(defaults, "weekdays", weekdays);
        set(defaults, "recurringUntil", until == null ? null : LocalDate.parse(until));
        ZoneId paris = ZoneId.of("Europe/Paris");
        if (inside) {
            defaults.startsAt(start, paris);
        } else {
            assertThatThrownBy(() -> defaults.startsAt(start, paris)).isInstanceOf(OutOfItsSeries.class);
        }
        assertThat(defaults.weekdays()).isEqualTo(weekdays);
        assertThat(defaults.recurringUntil()).isEqualTo(until == null ? null : LocalDate.parse(until));
    }

    /** Only Django writes a series; here a field is set as the database would. */
    private static void set(PodDefaults defaults, String field, Object value) throws ReflectiveOperationException {
        Field column = PodDefaults.class.getDeclaredField(field);
        column.setAccessible(true);
        column.set(defaults, value);
    }
}
