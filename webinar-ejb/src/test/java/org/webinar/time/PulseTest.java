package org.webinar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final AtomicLong nanos = new AtomicLong(-5);
    private final Pulse pulse = new Pulse(nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void timers_that_do_not_come_any_more_are_dead_after_a_while_and_alive_when_they_come_again() {
        assertThat(pulse.goes()).isTrue();
        pass(Pulse.LONGEST_SILENCE);
        assertThat(pulse.goes()).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(pulse.goes()).isFalse();
        assertThat(pulse.silence()).isEqualTo(Pulse.LONGEST_SILENCE.plusSeconds(1));
        pulse.beat();
        assertThat(pulse.goes()).isTrue();
    }

    /** Nobody is helped by a new start while the database is away. */
    @Test
    void timers_whose_threads_wait_for_somebody_else_are_alive() {
        pass(Pulse.LONGEST_SILENCE.plusSeconds(1));
        AtomicBoolean alive = new AtomicBoolean();
        Round.of("a round that hangs", () -> alive.set(pulse.goes()));
        assertThat(alive).isTrue();
        assertThat(pulse.goes()).isFalse();
        Round.of("a round that breaks", () -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(pulse.goes()).isFalse();
    }
}
