package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.settings.FixedSettings;

/** Of many that are silent, lists wait for one at a time. */
class SilencesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final BbbServer main = server("main");
    private final BbbServer second = server("second");
    private final BbbServer third = server("third");
    private final List<BbbServer> all = List.of(main, second, third);
    private Instant now = Instant.parse("2027-01-12T09:00:00Z");
    private final Silences silences = new Silences(new Clock() {
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

    private static BbbServer server(String name) {
        return new BbbServer(name, FixedSettings.of(java.util.Map.of()));
    }

    private void later(Duration length) {
        now = now.plus(length);
    }

    @Test
    void all_that_speak_are_asked_and_one_after_the_other_of_those_that_do_not() {
        assertThat(silences.withoutSilent(all)).isEqualTo(all);
        silences.begins(main);
        later(Duration.ofSeconds(1));
        silences.begins(second);
        assertThat(silences.withoutSilent(all)).containsExactly(main, third);
        later(Duration.ofSeconds(20));
        assertThat(silences.lasts(main)).isFalse();
        assertThat(silences.withoutSilent(all)).as("it was tried just now").containsExactly(second, third);
        silences.ends(second);
        assertThat(silences.withoutSilent(all)).isEqualTo(all);
    }

    @Test
    void one_server_is_asked_however_silent_it_is() {
        silences.begins(main);
        assertThat(silences.withoutSilent(List.of(main))).containsExactly(main);
    }

    @Test
    void who_is_silent_and_then_confused_is_of_no_use_all_the_while_and_left_alone_no_more() {
        silences.begins(main);
        later(Duration.ofSeconds(40));
        silences.confused(main);
        assertThat(silences.lasts(main)).isFalse();
        assertThat(silences.has(main)).isTrue();
        later(Duration.ofSeconds(20));
        assertThat(silences.lastsFor(main, MINUTE)).isTrue();
        silences.ends(main);
        assertThat(silences.has(main)).isFalse();
        assertThat(silences.lastsFor(main, MINUTE)).isFalse();
    }
}
