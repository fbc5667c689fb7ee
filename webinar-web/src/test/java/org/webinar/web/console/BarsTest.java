package org.webinar.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.presence.AudienceFigures;
import org.webinar.presence.AudienceFigures.Minute;

class BarsTest {
    private static final Instant TEN = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void the_highest_bar_fills_the_drawing_and_the_others_stand_beside_it() {
        Bars bars = Bars.of(new AudienceFigures("", List.of(new Minute(TEN, 10), new Minute(TEN.plusSeconds(60), 20))));
        assertThat(bars.width()).isEqualTo(Bars.NARROWEST);
        assertThat(bars.path()).isEqualTo("M0 100v-50h.8v50zM1 100v-100h.8v100z");
    }

    @Test
    void a_pause_is_as_long_as_it_was_and_the_night_between_two_lives_is_not() {
        Bars bars = Bars.of(new AudienceFigures(
                "",
                List.of(
                        new Minute(TEN, 1),
                        new Minute(TEN.plusSeconds(20 * 60), 1),
                        new Minute(TEN.plusSeconds(20 * 60 * 60), 1),
                        new Minute(TEN.plusSeconds((20 * 60 + 25) * 60), 1))));
        assertThat(bars.path())
                .isEqualTo("M0 100v-100h.8v100zM20 100v-100h.8v100zM23 100v-100h.8v100zM48 100v-100h.8v100z");
        assertThat(bars.width()).isEqualTo(49);
    }

    @Test
    void an_audience_of_nobody_is_flat() {
        assertThat(Bars.of(new AudienceFigures("", List.of(new Minute(TEN, 0)))).path())
                .isEqualTo("M0 100v-0h.8v0z");
    }
}
