package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.time.TimeSlot;

class GapsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant TWO = Instant.parse("2027-03-02T14:00:00Z");
    private static final TimeSlot WISHED = TimeSlot.of(TWO, Duration.ofHours(2));

    /** Failure story 1: 14:00–16:00 is taken; 16:15, or the days beside. */
    @Test
    void right_after_right_before_and_the_same_hour_of_the_next_days() {
        Gaps gaps = new Gaps(WISHED, TWO.minus(Duration.ofDays(10)), PARIS, Duration.ofDays(1));
        assertThat(gaps.starts(List.of(WISHED.widened(Duration.ofMinutes(2), Duration.ofMinutes(3)))))
                .containsExactly(
                        Instant.parse("2027-03-02T16:15:00Z"),
                        Instant.parse("2027-03-02T11:45:00Z"),
                        Instant.parse("2027-03-03T14:00:00Z"),
                        Instant.parse("2027-03-01T14:00:00Z"));
    }

    @Test
    void nothing_in_the_past() {
        Instant now = TWO.minus(Duration.ofMinutes(50));
        Gaps gaps = new Gaps(WISHED, now, PARIS, Duration.ofDays(1));
        assertThat(gaps.starts(List.of(WISHED)))
                .containsExactly(
                        Instant.parse("2027-03-02T13:15:00Z"),
                        Instant.parse("2027-03-02T16:00:00Z"),
                        Instant.parse("2027-03-03T14:00:00Z"));
    }

    @Test
    void the_same_hour_is_the_same_on_the_wall_when_the_clocks_change() {
        TimeSlot saturday = TimeSlot.of(Instant.parse("2027-03-27T13:00:00Z"), Duration.ofHours(1));
        Gaps gaps = new Gaps(saturday, saturday.start(), PARIS, Duration.ofDays(1));
        assertThat(gaps.starts(List.of())).containsExactly(Instant.parse("2027-03-28T12:00:00Z"));
    }
}
