package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What two administrators decide of one gateway. */
class DutyTest {
    @Test
    void whoever_changes_a_number_does_not_undo_a_colleagues_maintenance() {
        Duty read = new Duty(Posture.IN_SERVICE, 1, 0, null, Duration.ofMinutes(2));
        Duty wish = new Duty(Posture.IN_SERVICE, 3, 0, Duration.ofMinutes(5), null);
        Duty now = new Duty(Posture.OUT_OF_SERVICE, 1, 7, null, Duration.ofMinutes(2));

        Duty merged = wish.since(read, now);

        assertThat(merged.posture()).isEqualTo(Posture.OUT_OF_SERVICE);
        assertThat(merged.slots()).isEqualTo(3);
        assertThat(merged.priority()).isEqualTo(7);
        assertThat(merged.setUp()).contains(Duration.ofMinutes(5));
        assertThat(merged.tearDown()).isEmpty();
    }
}
