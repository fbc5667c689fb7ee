package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a work remembers of its gateway's word. */
class GatewayWorkTest {
    private static final Instant BEGIN = Played.BEGIN;

    private final GatewayWork work = new GatewayWork(Played.onAir().session, "token", BEGIN);

    /** A gateway that is asked to begin for twenty seconds may be told to stop after one: "there was nothing". */
    @Test
    void a_stop_that_came_before_the_gateway_began_is_told_again() {
        work.wishStop(BEGIN.plusSeconds(1));
        work.stopTried(BEGIN.plusSeconds(1));
        work.stopped(BEGIN.plusSeconds(2));

        work.wishStop(BEGIN.plusSeconds(20));

        assertThat(work.stoppedAt()).isNull();
        assertThat(work.awaitsAnswerToStop()).isTrue();
        assertThat(work.stopAgainAt()).isEqualTo(BEGIN.plusSeconds(20));
        assertThat(work.stopWishedAt())
                .as("patience counts from the first wish")
                .isEqualTo(BEGIN.plusSeconds(1));
    }
}
