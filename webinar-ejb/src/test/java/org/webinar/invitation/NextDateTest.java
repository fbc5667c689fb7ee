package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.time.TimeSlot;

class NextDateTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TimeSlot FIRST = TimeSlot.of(Instant.parse("2027-03-02T13:30:00Z"), Duration.ofMinutes(90));

    /** At the same hour of the wall, in summer too; a date counts until it is over. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU;UNTIL=20270601T215959Z, 2027-03-01T00:00:00Z, 2027-03-02T13:30:00Z",
                "FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU;UNTIL=20270601T215959Z, 2027-03-02T14:59:59Z, 2027-03-02T13:30:00Z",
                "FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU;UNTIL=20270601T215959Z, 2027-03-02T15:00:00Z, 2027-03-09T13:30:00Z",
                "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU;UNTIL=20270601T215959Z, 2027-03-25T00:00:00Z, 2027-03-30T12:30:00Z",
                "FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU;UNTIL=20270601T215959Z, 2027-07-01T00:00:00Z, 2027-03-02T13:30:00Z",
                "FREQ=DAILY;INTERVAL=1, 2027-05-31T20:00:00Z, 2027-06-01T12:30:00Z",
                "FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU, 2027-04-01T20:00:00Z, 2027-04-06T12:30:00Z",
                "FREQ=YEARLY;INTERVAL=1, 2027-04-01T20:00:00Z, 2028-03-02T13:30:00Z",
                "dates 1c1b2a, 2027-04-01T20:00:00Z, 2027-03-02T13:30:00Z",
                "-, 2027-04-01T20:00:00Z, 2027-03-02T13:30:00Z"
            })
    void the_date_that_is_not_over_is_named(String rule, Instant now, Instant next) {
        Instant over = rule != null && rule.contains("UNTIL") ? Instant.parse("2027-06-01T22:00:00Z") : null;
        assertThat(NextDate.of(FIRST, rule, over, PARIS, now)).isEqualTo(TimeSlot.of(next, Duration.ofMinutes(90)));
    }
}
