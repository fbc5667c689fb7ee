package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The calendar of everybody: strangers who ask for it again and again do not reach the database. */
class PublicCalendarTest {
    private Instant now = Instant.parse("2027-03-01T08:00:00Z");
    private int looked;

    private final PublicCalendar calendar = new PublicCalendar(new Clock() {
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
    void is_looked_up_once_a_minute() {
        assertThat(of(1)).isEqualTo("1 of site 1");
        now = now.plusSeconds(59);
        assertThat(of(1)).isEqualTo("1 of site 1");
        now = now.plusSeconds(1);
        assertThat(of(1)).isEqualTo("2 of site 1");
    }

    @Test
    void is_another_one_on_each_site() {
        assertThat(of(1)).isEqualTo("1 of site 1");
        assertThat(of(2)).isEqualTo("2 of site 2");
        assertThat(of(1)).isEqualTo("1 of site 1");
    }

    private String of(int site) {
        return calendar.of(site, () -> ++looked + " of site " + site);
    }
}
