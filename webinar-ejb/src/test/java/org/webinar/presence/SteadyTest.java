package org.webinar.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A peak is what has held longer than a dead server is still counted. */
class SteadyTest {
    private static final long EVENT = 1;
    private final Steady steady = new Steady();

    @Test
    void viewers_who_change_the_server_are_no_peak() {
        rounds(Steady.ROUNDS, 300);
        assertThat(rounds(Steady.ROUNDS - 1, 600)).isEqualTo(300);
        assertThat(rounds(1, 300)).isEqualTo(300);
    }

    @Test
    void what_holds_counts_and_what_goes_goes_at_once() {
        rounds(Steady.ROUNDS, 300);
        assertThat(rounds(Steady.ROUNDS, 600)).isEqualTo(600);
        assertThat(rounds(1, 10)).isEqualTo(10);
    }

    @Test
    void a_server_that_has_just_started_knows_nothing_yet() {
        assertThat(rounds(Steady.ROUNDS - 1, 5)).isZero();
        assertThat(rounds(1, 5)).isEqualTo(5);
    }

    private int rounds(int times, int viewers) {
        int found = 0;
        for (int i = 0; i < times; i++) {
            found = steady.of(Map.of(EVENT, viewers)).getOrDefault(EVENT, 0);
        }
        return found;
    }
}
