package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an event is over for its audience. */
class EventViewTest {
    private static final Instant END = Instant.parse("2026-12-01T15:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 14:59, false",
                "-, -, 15:00, true",
                "ON_AIR, OPEN, 16:00, false",
                "STOPPING, OPEN, 14:00, true",
                "ENDED, OPEN, 14:00, true",
                "ENDED, PAUSED, 14:00, true",
                "ON_AIR, REHEARSAL, 16:00, false",
                "STOPPING, REHEARSAL, 14:00, false",
                "ENDED, REHEARSAL, 14:00, false",
                "ENDED, REHEARSAL, 15:00, true"
            })
    void of_a_rehearsal_the_audience_knows_nothing(LiveState state, Curtain curtain, String at, boolean over) {
        Instant now = Instant.parse("2026-12-01T" + at + ":00Z");
        assertThat(EventView.over(state, curtain, END, now)).isEqualTo(over);
    }
}
