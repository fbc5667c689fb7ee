package org.webinar.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.EventChanged;

/** A hall that watches asks the database once a second; who has lost a place is out all the same. */
class RegistrationGlancesTest {
    private Instant now = Instant.parse("2027-01-05T12:00:00Z");
    private long stamp;
    private int reads;
    private Runnable meanwhile = () -> {};

    private final RegistrationGlances glances = new RegistrationGlances(
            new RegistrationRows() {
                @Override
                public Glance glance(long eventId, Instant at) {
                    reads++;
                    Glance read = new Glance(RegistrationPlan.NONE, stamp, 0, at);
                    meanwhile.run();
                    return read;
                }
            },
            new Clock() {
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

    @BeforeEach
    void somebody_has_looked() {
        glances.of(7);
    }

    @Test
    void many_at_once_read_once_and_a_second_later_again() {
        now = now.plus(Duration.ofMillis(999));
        stamp = 2;
        assertThat(glances.of(7).stamp()).isZero();
        assertThat(reads).isEqualTo(1);
        now = now.plusMillis(1);
        assertThat(glances.of(7).stamp()).isEqualTo(2);
    }

    @Test
    void what_is_changed_here_is_seen_at_once() {
        stamp = 2;
        glances.touched(new ListTouched(7));
        assertThat(glances.of(7).stamp()).isEqualTo(2);
        stamp = 3;
        glances.changed(new EventChanged(7));
        assertThat(glances.of(7).stamp()).isEqualTo(3);
    }

    @Test
    void what_was_read_while_it_changed_is_not_kept() {
        meanwhile = () -> glances.touched(new ListTouched(8));
        glances.of(8);
        stamp = 2;
        assertThat(glances.of(8).stamp()).isEqualTo(2);
    }
}
