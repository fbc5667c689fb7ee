package org.webinar.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private Instant now = Instant.parse("2026-11-30T10:00:00Z");

    private final Silence silence = new Silence(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void one_miss_is_nothing_and_more_make_us_wait_longer_each_time() {
        silence.again();
        assertThat(silence.lasts()).isFalse();
        for (int minutes : new int[] {2, 4, 8, 15, 15}) {
            silence.again();
            now = now.plus(Duration.ofMinutes(minutes)).minusSeconds(1);
            assertThat(silence.lasts()).isTrue();
            now = now.plusSeconds(1);
            assertThat(silence.lasts()).isFalse();
        }
    }

    @Test
    void whoever_hears_us_is_asked_at_once() {
        silence.again();
        silence.again();
        silence.broken();
        assertThat(silence.lasts()).isFalse();
        silence.again();
        assertThat(silence.lasts()).isFalse();
    }
}
