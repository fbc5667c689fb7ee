package org.webinar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A way on which nothing moves is closed, one that is not wanted is left, and pauses between tries grow. */
class TransferTest {
    private Instant now = Instant.parse("2026-03-04T10:00:00Z");
    private final AtomicInteger closed = new AtomicInteger();
    private final Transfer transfer = new Transfer(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void a_way_on_which_nothing_moves_is_closed_once_and_the_rest_is_still_wanted() {
        transfer.begin(Duration.ofMinutes(1), closed::incrementAndGet);
        now = now.plusSeconds(59);
        transfer.lookAtClock();
        assertThat(transfer.moved(7)).isTrue();
        now = now.plusSeconds(59);
        transfer.lookAtClock();
        assertThat(closed).hasValue(0);
        now = now.plusSeconds(2);
        transfer.lookAtClock();
        transfer.lookAtClock();
        assertThat(closed).hasValue(1);
        assertThat(transfer.stopped()).isFalse();
        assertThat(transfer.done()).isEqualTo(7);
    }

    @Test
    void a_way_that_begins_after_the_stop_is_closed_at_once() {
        transfer.stop();
        transfer.begin(Duration.ofMinutes(1), closed::incrementAndGet);
        assertThat(closed).hasValue(1);
        assertThat(transfer.moved(1)).isFalse();
    }

    @Test
    void each_pause_is_twice_as_long_and_none_longer_than_an_hour() {
        assertThat(HandoverLedger.pause(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(HandoverLedger.pause(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(HandoverLedger.pause(11)).isEqualTo(Duration.ofHours(1));
    }
}
