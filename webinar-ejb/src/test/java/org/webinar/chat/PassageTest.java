package org.webinar.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.webinar.chat.Passage.Delivery;

/** Each step may be the last one before a server dies; what stands there then is all that the next one knows. */
class PassageTest {
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final Instant PATIENCE = NOW.plusSeconds(20);

    private final Passage passage = new Passage(Delivery.PENDING, NOW);

    @Test
    void what_is_stored_is_to_be_said() {
        assertThat(passage.due(NOW)).isTrue();
        assertThat(passage.next()).isZero();
    }

    @Test
    void what_is_taken_is_left_alone_until_the_room_could_have_told() {
        passage.taken(PATIENCE);
        assertThat(passage.due(NOW)).isFalse();
        assertThat(passage.due(PATIENCE)).isTrue();
    }

    @Test
    void what_the_room_has_heard_is_not_said_again() {
        passage.taken(PATIENCE);
        passage.heardInRoom(1, NOW);
        assertThat(passage.delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void the_echo_that_comes_before_the_answer_counts_once() {
        passage.taken(PATIENCE);
        passage.heardInRoom(2, NOW);
        passage.said(0, 2, NOW);
        assertThat(passage.next()).isEqualTo(1);
        assertThat(passage.delivery()).isEqualTo(Delivery.PENDING);
        assertThat(passage.due(NOW)).isTrue();
        passage.taken(PATIENCE);
        passage.said(1, 2, NOW);
        passage.heardInRoom(2, NOW);
        assertThat(passage.delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void what_did_not_arrive_waits_for_its_turn() {
        passage.taken(PATIENCE);
        passage.tryAgainAt(NOW.plusSeconds(1));
        assertThat(passage.due(NOW)).isFalse();
        assertThat(passage.due(NOW.plusSeconds(1))).isTrue();
        assertThat(passage.tries()).isEqualTo(1);
    }
}
