package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.livestream.LiveMoved.Turn;

/** What the moves of a live are called outside. */
class LiveTurnTest {
    @ParameterizedTest
    @CsvSource({
        "STARTING, ON_AIR, false, STARTED",
        "STARTING, ON_AIR, true, RESUMED",
        "DEGRADED, ON_AIR, true, RESUMED",
        "ON_AIR, DEGRADED, true, INTERRUPTED",
        "ON_AIR, STARTING, true, INTERRUPTED",
        "DEGRADED, STARTING, true, ",
        "FAILED, STARTING, false, ",
        "STARTING, FAILED, false, FAILED",
        "ON_AIR, STOPPING, true, ",
        "STOPPING, ENDED, true, ENDED"
    })
    void a_move_has_the_name_that_others_give_it(LiveState before, LiveState now, boolean again, Turn turn) {
        assertThat(before.mayBecome(now)).isTrue();
        assertThat(LiveMoved.turn(before, now, again)).isEqualTo(turn);
    }
}
