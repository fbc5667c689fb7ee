package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.Occasion;
import org.webinar.meeting.Recurrence;

/** What stands in people's calendars, beside what is planned now. */
class CalendarEntryTest {
    private static final Instant JUNE = Instant.parse("2027-06-01T22:00:00Z");
    private static final String RULE = "FREQ=DAILY;INTERVAL=1;UNTIL=20270601T215959Z";

    @Test
    void another_rule_or_another_last_day_is_a_change() {
        CalendarEntry entry = new CalendarEntry(SomeOccasion.repeated(RULE, JUNE), "word");
        assertThat(entry.differsFrom(SomeOccasion.repeated(RULE, JUNE))).isFalse();
        assertThat(entry.differsFrom(SomeOccasion.repeated("FREQ=DAILY;INTERVAL=2", JUNE)))
                .isTrue();
        assertThat(entry.differsFrom(SomeOccasion.repeated(RULE, null))).isTrue();
        entry.change(SomeOccasion.repeated(null, null));
        assertThat(entry.differsFrom(SomeOccasion.repeated(null, null))).isFalse();
        assertThat(entry.sequence()).isEqualTo(1);
    }

    @Test
    void another_list_of_dates_is_a_change_too() {
        Instant april = Instant.parse("2027-04-11T12:00:00Z");
        Occasion sundays = SomeOccasion.repeated(new Recurrence(null, List.of(april), true, JUNE));
        CalendarEntry entry = new CalendarEntry(sundays, "word");
        assertThat(entry.differsFrom(sundays)).isFalse();
        Recurrence later = new Recurrence(null, List.of(april.plusSeconds(60)), true, JUNE);
        assertThat(entry.differsFrom(SomeOccasion.repeated(later))).isTrue();
        assertThat(entry.differsFrom(SomeOccasion.repeated(RULE, JUNE))).isTrue();
    }

    @Test
    void a_page_that_is_gone_leaves_the_appointment_of_those_who_speak_as_it_was() {
        CalendarEntry entry = new CalendarEntry(SomeOccasion.webinar(), "word");
        assertThat(entry.differsFrom(SomeOccasion.withoutPage())).isFalse();
    }

    @Test
    void where_no_rule_says_the_dates_the_one_that_was_looked_up_is_the_next() {
        Instant april = Instant.parse("2027-04-11T12:00:00Z");
        Occasion sundays = SomeOccasion.repeated(new Recurrence(null, List.of(april), true, JUNE));
        CalendarEntry entry = new CalendarEntry(sundays, "word");
        assertThat(entry.next(ZoneOffset.UTC, april).start())
                .isEqualTo(sundays.slot().start());
        entry.comesNext(april);
        assertThat(entry.next(ZoneOffset.UTC, april).start()).isEqualTo(april);
        entry.change(SomeOccasion.repeated(RULE, JUNE));
        assertThat(entry.next(ZoneOffset.UTC, Instant.EPOCH).start())
                .isEqualTo(sundays.slot().start());
    }
}
