package org.webinar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What Pod has is not taken back, and not brought there a second time. */
class HandoverTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final int ALICE = 2;
    private static final int BOB = 3;

    private final Handover handover = new Handover(7, "r-1");

    HandoverTest() {
        handover.ask(ALICE, "Cours", NOW);
    }

    @Test
    void what_is_on_its_way_is_taken_back_and_may_be_taken_back_twice() {
        handover.cancel();
        handover.cancel();
        assertThat(handover.state()).isEqualTo(HandoverState.CANCELLED);
        handover.ask(BOB, "Cours", NOW);
        assertThat(handover.state()).isEqualTo(HandoverState.WAITING);
        assertThat(handover.askedBy()).isEqualTo(BOB);
    }

    @Test
    void what_did_not_go_stays_so_when_it_is_taken_back() {
        handover.fail(Trouble.TOO_LARGE, "5 GB");
        handover.cancel();
        assertThat(handover.state()).isEqualTo(HandoverState.FAILED);
    }

    @Test
    void what_is_in_pod_is_not_said_to_be_kept_back() {
        handover.taken("0001-cours", "", NOW);
        assertThatThrownBy(handover::cancel).isInstanceOf(TooLateToCancel.class);
        handover.finish();
        assertThatThrownBy(handover::cancel).isInstanceOf(TooLateToCancel.class);
        assertThat(handover.state()).isEqualTo(HandoverState.DONE);
    }

    @Test
    void what_pod_has_and_does_not_encode_goes_on_there_as_whose_it_is() {
        handover.taken("0001-cours", "", NOW);
        handover.fail(Trouble.POD_AWAY, "502");
        assertThatThrownBy(handover::cancel).isInstanceOf(TooLateToCancel.class);
        handover.ask(BOB, "Other", NOW.plusSeconds(60));
        assertThat(handover.state()).isEqualTo(HandoverState.STARTING);
        assertThat(handover.askedBy()).isEqualTo(ALICE);
        assertThat(handover.title()).isEqualTo("Cours");
        assertThat(handover.tries()).isZero();
        assertThat(handover.view().trouble()).isNull();
    }
}
