package org.webinar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeSlotTest {
    private static final Instant TWO = Instant.parse("2026-03-02T14:00:00Z");
    private static final TimeSlot TWO_TO_THREE = TimeSlot.of(TWO, Duration.ofHours(1));

    @Test
    void back_to_back_slots_do_not_overlap() {
        TimeSlot next = TimeSlot.of(TWO_TO_THREE.end(), Duration.ofHours(1));
        assertThat(TWO_TO_THREE.overlaps(next)).isFalse();
        assertThat(next.overlaps(TWO_TO_THREE)).isFalse();
    }

    @Test
    void a_slot_inside_another_overlaps_it() {
        TimeSlot inside = TimeSlot.of(TWO.plusSeconds(60), Duration.ofMinutes(1));
        assertThat(TWO_TO_THREE.overlaps(inside)).isTrue();
        assertThat(inside.overlaps(TWO_TO_THREE)).isTrue();
    }

    @Test
    void a_slot_with_margins_overlaps_its_neighbour() {
        TimeSlot next = TimeSlot.of(TWO_TO_THREE.end(), Duration.ofHours(1));
        assertThat(TWO_TO_THREE.widened(Duration.ZERO, Duration.ofMinutes(5)).overlaps(next))
                .isTrue();
    }

    @Test
    void a_slot_ends_after_it_starts() {
        assertThatThrownBy(() -> new TimeSlot(TWO, TWO)).isInstanceOf(IllegalArgumentException.class);
    }
}
