package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Pod's series as rules for calendars. */
class SeriesTest {
    private static final ZonedDateTime START = ZonedDateTime.parse("2027-03-02T14:00:00+01:00[Europe/Paris]");

    @Test
    void days_weeks_and_years_are_rules() {
        LocalDate until = LocalDate.parse("2027-06-01");
        assertThat(new Series("daily", 2, null, "date_day", until).rule(START))
                .contains("FREQ=DAILY;INTERVAL=2;UNTIL=20270601T215959Z");
        assertThat(new Series("weekly", 1, "136", "date_day", until).rule(START))
                .contains("FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU,TH,SU;UNTIL=20270601T215959Z");
        assertThat(new Series("monthly", 1, null, "date_day", null).rule(START)).contains("FREQ=MONTHLY;INTERVAL=1");
        assertThat(new Series("yearly", 1, null, "date_day", null).rule(START)).contains("FREQ=YEARLY;INTERVAL=1");
    }

    @Test
    void what_is_not_repeated_or_counted_in_pods_own_way_is_none() {
        assertThat(new Series(null, 1, "1", "date_day", null).rule(START)).isEmpty();
        assertThat(new Series("", 1, "1", "date_day", null).rule(START)).isEmpty();
        assertThat(new Series("weekly", 1, null, "date_day", null).rule(START)).isEmpty();
        assertThat(new Series("monthly", 1, null, "nth_day", null).rule(START)).isEmpty();
        assertThat(new Series("monthly", 1, null, "date_day", null).rule(START.withDayOfMonth(31)))
                .isEmpty();
        // Begins on a Tuesday: calendars do not agree whether that is one of the Wednesdays.
        assertThat(new Series("weekly", 1, "2", "date_day", null).rule(START)).isEmpty();
        assertThat(new Series("daily", 1, null, "date_day", LocalDate.parse("2027-03-01")).rule(START))
                .isEmpty();
    }

    @Test
    void the_last_day_is_known_whether_a_rule_says_it_or_not() {
        LocalDate until = LocalDate.parse("2027-06-01");
        Instant over = Instant.parse("2027-06-01T22:00:00Z");
        assertThat(new Series("monthly", 1, null, "nth_day", until).recurrence(START))
                .contains(new Recurrence(null, over));
        assertThat(new Series("daily", 1, null, "date_day", until).recurrence(START))
                .contains(new Recurrence("FREQ=DAILY;INTERVAL=1;UNTIL=20270601T215959Z", over));
        assertThat(new Series("daily", 1, null, "date_day", null).recurrence(START))
                .contains(new Recurrence("FREQ=DAILY;INTERVAL=1", null));
        assertThat(new Series(null, 1, "1", "date_day", until).recurrence(START))
                .isEmpty();
    }
}
