package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.webinar.time.TimeSlot;

class SparesTest {
    private static final Instant NOW = Played.BEGIN;
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void a_spare_machine_is_wanted_to_the_planned_end() {
        TimeSlot planned = TimeSlot.of(NOW.minusSeconds(600), HOUR);
        assertThat(Spares.rest(planned, NOW)).isEqualTo(new TimeSlot(NOW, planned.end()));
    }

    /** Days of promises to others lie between, and none of them is in its way. */
    @Test
    void a_rehearsal_on_another_day_wants_it_for_its_length() {
        TimeSlot planned = TimeSlot.of(NOW.plus(Duration.ofDays(2)), HOUR);
        assertThat(Spares.rest(planned, NOW)).isEqualTo(TimeSlot.of(NOW, HOUR));
    }

    /** Story 23. */
    @Test
    void an_overrun_wants_it_for_a_quarter_of_an_hour() {
        TimeSlot planned = TimeSlot.of(NOW.minus(HOUR).minusSeconds(1200), HOUR);
        assertThat(Spares.rest(planned, NOW)).isEqualTo(TimeSlot.of(NOW, Duration.ofMinutes(15)));
    }
}
