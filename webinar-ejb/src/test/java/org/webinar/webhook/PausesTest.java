package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long is waited. */
class PausesTest {
    @Test
    void pauses_grow_from_moments_to_hours_and_no_further() {
        List<Duration> pauses =
                IntStream.rangeClosed(1, 8).mapToObj(Pauses::after).toList();
        assertThat(pauses).isSorted().startsWith(Duration.ofSeconds(10)).endsWith(Duration.ofHours(6));
        assertThat(Pauses.after(0)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void whoever_asks_for_more_gets_it_but_not_for_ever() {
        assertThat(Pauses.after(1, null)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pauses.after(1, Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pauses.after(1, Duration.ofMinutes(7))).isEqualTo(Duration.ofMinutes(7));
        assertThat(Pauses.after(1, Duration.ofDays(400))).isEqualTo(Duration.ofDays(1));
    }
}
