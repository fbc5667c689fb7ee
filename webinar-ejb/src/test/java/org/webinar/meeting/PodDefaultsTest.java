package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
}
