package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.time.TimeSlot;

/** Pod's series as calendars are told of them. */
class SeriesTest {
    private static final ZonedDateTime START = ZonedDateTime.parse("2027-03-02T14:00:00+01:00[Europe/Paris]");
    private static final LocalDate JUNE = LocalDate.parse("2027-06-01");

    private static Optional<String> rule(
            String recurrence, int every, String weekdays, String monthlyType, LocalDate until) {
        return CalendarRule.of(new Series(recurrence, every, weekdays, monthlyType, until), START);
    }

    @Test
    void days_weeks_months_and_years_are_rules() {
        assertThat(rule("daily", 2, null, "date_day", JUNE)).contains("FREQ=DAILY;INTERVAL=2;UNTIL=20270601T215959Z");
        assertThat(rule("weekly", 1, "136", "date_day", JUNE))
                .contains("FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU,TH,SU;UNTIL=20270601T215959Z");
        assertThat(rule("monthly", 1, null, "date_day", null)).contains("FREQ=MONTHLY;INTERVAL=1");
        assertThat(rule("monthly", 2, null, "nth_day", null)).contains("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU");
        assertThat(rule("yearly", 1, null, "date_day", null)).contains("FREQ=YEARLY;INTERVAL=1");
    }

    @Test
    void what_is_not_repeated_or_counted_in_pods_own_way_is_none() {
        assertThat(rule(null, 1, "1", "date_day", null)).isEmpty();
        assertThat(rule("", 1, "1", "date_day", null)).isEmpty();
        assertThat(rule("none_such", 1, "1", "date_day", null)).isEmpty();
        assertThat(rule("weekly", 1, null, "date_day", null)).isEmpty();
        // Begins on a Tuesday: calendars do not agree whether that is one of the Wednesdays.
        assertThat(rule("weekly", 1, "2", "date_day", null)).isEmpty();
        assertThat(rule("daily", 1, null, "date_day", LocalDate.parse("2027-03-01")))
                .isEmpty();
        Series monthly = new Series("monthly", 1, null, "date_day", null);
        assertThat(CalendarRule.of(monthly, START.withDayOfMonth(31))).isEmpty();
        Series onSundays = new Series("monthly", 1, null, "nth_day", null);
        assertThat(CalendarRule.of(onSundays, START.withDayOfMonth(7))).isEmpty();
        ZonedDateTime second = LocalDateTime.parse("2027-10-31T02:30")
                .atZone(ZoneId.of("Europe/Paris"))
                .withLaterOffsetAtOverlap();
        assertThat(CalendarRule.of(new Series("daily", 1, null, "date_day", null), second))
                .isEmpty();
    }

    /** A library that knows nothing of Pod counts on from each day of three years, one of them a leap year. */
    @ParameterizedTest
    @EnumSource(Rhythm.class)
    void where_there_is_a_rule_it_says_exactly_the_dates_of_pod(Rhythm rhythm) {
        int ruled = 0;
        for (LocalDate day = LocalDate.parse("2027-01-01"); day.getYear() < 2030; day = day.plusDays(1)) {
            Set<DayOfWeek> days = EnumSet.of(day.getDayOfWeek(), DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
            for (int every = 1; every <= 3; every++) {
                Series series = Series.of(new Repetition(rhythm, every, days, null, null));
                LocalDateTime start = day.atTime(10, 0);
                Optional<String> rule = CalendarRule.of(series, start.atZone(START.getZone()));
                if (rule.isPresent()) {
                    ruled++;
                    List<LocalDate> told = new Recur<LocalDateTime>(rule.get())
                            .getDates(start, start, start.plusYears(100), 8).stream()
                                    .map(LocalDateTime::toLocalDate)
                                    .toList();
                    assertThat(told)
                            .as(rule.get() + " from " + day)
                            .isEqualTo(series.dates(day).limit(8).toList());
                }
            }
        }
        assertThat(ruled).isGreaterThan(2_000);
    }

    @Test
    void dates_that_no_rule_says_are_told_one_by_one_as_far_as_that_goes() {
        ZonedDateTime sunday = ZonedDateTime.parse("2026-03-01T10:00:00+01:00[Europe/Paris]");
        Series onSundays = new Series("monthly", 1, null, "nth_day", LocalDate.parse("2026-06-28"), 4);
        Recurrence told = onSundays.recurrence(sunday).orElseThrow();
        assertThat(told.rule()).isNull();
        assertThat(told.dates())
                .containsExactly(
                        Instant.parse("2026-04-12T08:00:00Z"),
                        Instant.parse("2026-05-17T08:00:00Z"),
                        Instant.parse("2026-06-28T08:00:00Z"));
        assertThat(told.all()).isTrue();
        assertThat(told.over()).isEqualTo(Instant.parse("2026-06-28T22:00:00Z"));
        Recurrence endless = new Series("monthly", 1, null, "nth_day", null)
                .recurrence(sunday)
                .orElseThrow();
        assertThat(endless.dates()).hasSize(Recurrence.MOST_TOLD);
        assertThat(endless.all()).isFalse();
        assertThat(endless.over()).isNull();
        assertThat(endless.word()).isNotEqualTo(told.word()).hasSizeLessThan(200);
    }

    @Test
    void a_rule_is_its_own_word_and_knows_when_it_is_over() {
        Recurrence daily =
                new Series("daily", 1, null, "date_day", JUNE).recurrence(START).orElseThrow();
        assertThat(daily.word()).isEqualTo("FREQ=DAILY;INTERVAL=1;UNTIL=20270601T215959Z");
        assertThat(daily.over()).isEqualTo(Instant.parse("2027-06-01T22:00:00Z"));
        assertThat(new Series("daily", 1, null, "date_day", null)
                        .recurrence(START)
                        .orElseThrow()
                        .over())
                .isNull();
        assertThat(new Series(null, 1, "1", "date_day", JUNE).recurrence(START)).isEmpty();
    }

    @Test
    void an_hour_that_is_left_out_is_one_later_and_the_next_date_is_as_long_as_the_first() {
        ZonedDateTime start = LocalDateTime.parse("2027-03-21T02:30").atZone(START.getZone());
        Series weekly = new Series("weekly", 1, "6", "date_day", null);
        assertThat(weekly.starts(start).limit(3).map(ZonedDateTime::toLocalDateTime))
                .containsExactly(
                        LocalDateTime.parse("2027-03-21T02:30"),
                        LocalDateTime.parse("2027-03-28T03:30"),
                        LocalDateTime.parse("2027-04-04T02:30"));
        TimeSlot first = new TimeSlot(start.toInstant(), start.toInstant().plusSeconds(5400));
        assertThat(weekly.next(first, START.getZone(), Instant.parse("2027-03-28T02:59:00Z")))
                .isEqualTo(new TimeSlot(Instant.parse("2027-03-28T01:30:00Z"), Instant.parse("2027-03-28T03:00:00Z")));
    }
}
