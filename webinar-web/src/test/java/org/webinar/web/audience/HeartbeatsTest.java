package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pod's players as viewers: each counted once, forgotten when silent, and never more than fit. */
class HeartbeatsTest {
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Heartbeats heartbeats = new Heartbeats(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void a_player_is_counted_once_however_often_it_beats() {
        heartbeats.heard(1, "a", Optional.empty());
        heartbeats.heard(1, "a", Optional.of(7));
        heartbeats.heard(1, "b", Optional.empty());
        heartbeats.heard(2, "a", Optional.of(8));
        assertThat(heartbeats.of(1)).isEqualTo(2);
        assertThat(heartbeats.accounts(1)).containsExactly(7);
        assertThat(heartbeats.of(3)).isZero();
    }

    @Test
    void one_beat_that_is_lost_loses_nobody_and_two_do() {
        heartbeats.heard(1, "a", Optional.empty());
        now = now.plusSeconds(90);
        assertThat(heartbeats.of(1)).isEqualTo(1);
        now = now.plusSeconds(30);
        assertThat(heartbeats.of(1)).isZero();
    }

    @Test
    void invented_keys_do_not_fill_the_memory() {
        for (int i = 0; i < 6_000; i++) {
            heartbeats.heard(1, "k" + i, Optional.empty());
        }
        assertThat(heartbeats.of(1)).isEqualTo(5_000);
        heartbeats.heard(1, "k1", Optional.of(7));
        assertThat(heartbeats.accounts(1)).containsExactly(7);
    }
}
