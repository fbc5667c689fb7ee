package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dates on a wall: clocks that are set forward or back change nothing here. */
class RepetitionTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2027-03-15T02:30");

    @Test
    void a_week_goes_on_over_the_night_in_which_clocks_are_set() {
        assertThat(days(new Repetition(Rhythm.WEEKLY, 1, Set.of(DayOfWeek.SUNDAY), 3, null), "2027-03-21T02:30"))
                .containsExactly("2027-03-21T02:30", "2027-03-28T02:30", "2027-04-04T02:30");
    }

    @Test
    void days_of_a_week_come_in_order_and_none_before_the_start() {
        Repetition twice = new Repetition(Rhythm.WEEKLY, 2, Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY), 4, null);
        assertThat(days(twice, "2027-03-16T10:00"))
                .containsExactly("2027-03-17T10:00", "2027-03-29T10:00", "2027-03-31T10:00", "2027-04-12T10:00");
        assertThat(days(new Repetition(Rhythm.WEEKLY, 1, Set.of(), 2, null), "2027-03-16T10:00"))
                .containsExactly("2027-03-16T10:00", "2027-03-23T10:00");
    }

    @Test
    void the_last_day_belongs_to_it() {
        assertThat(days(
                        new Repetition(Rhythm.DAILY, 3, Set.of(), null, LocalDate.parse("2027-03-21")),
                        "2027-03-15T23:45"))
                .containsExactly("2027-03-15T23:45", "2027-03-18T23:45", "2027-03-21T23:45");
    }

    @Test
    void months_without_the_date_are_left_out() {
        assertThat(days(new Repetition(Rhythm.MONTHLY_BY_DATE, 1, Set.of(), 3, null), "2027-01-31T10:00"))
                .containsExactly("2027-01-31T10:00", "2027-03-31T10:00", "2027-05-31T10:00");
    }

    @Test
    void years_without_the_date_are_left_out() {
        assertThat(days(new Repetition(Rhythm.YEARLY, 1, Set.of(), 2, null), "2028-02-29T10:00"))
                .containsExactly("2028-02-29T10:00", "2032-02-29T10:00");
        assertThat(days(new Repetition(Rhythm.YEARLY, 2, Set.of(), 3, null), "2027-03-15T10:00"))
                .containsExactly("2027-03-15T10:00", "2029-03-15T10:00", "2031-03-15T10:00");
    }

    /** Pod's defect: its first Sunday drifted (pod-compatibility 6). */
    @Test
    void the_first_sunday_stays_the_first_and_the_fifth_is_the_last() {
        assertThat(days(new Repetition(Rhythm.MONTHLY_BY_WEEKDAY, 1, Set.of(), 4, null), "2026-03-01T10:00"))
                .containsExactly("2026-03-01T10:00", "2026-04-05T10:00", "2026-05-03T10:00", "2026-06-07T10:00");
        assertThat(days(new Repetition(Rhythm.MONTHLY_BY_WEEKDAY, 2, Set.of(), 3, null), "2026-03-30T10:00"))
                .containsExactly("2026-03-30T10:00", "2026-05-25T10:00", "2026-07-27T10:00");
    }

    @Test
    void a_series_ends_before_it_is_too_long_and_has_a_date_at_least() {
        assertThat(new Repetition(Rhythm.DAILY, 1, Set.of(), 52, null).dates(MONDAY))
                .hasSize(52);
        assertThatThrownBy(() -> new Repetition(Rhythm.DAILY, 1, Set.of(), 53, null).dates(MONDAY))
                .isInstanceOf(RepeatedTooOften.class);
        assertThatThrownBy(() ->
                        new Repetition(Rhythm.DAILY, 1, Set.of(), null, LocalDate.parse("2099-01-01")).dates(MONDAY))
                .isInstanceOf(RepeatedTooOften.class);
        assertThatThrownBy(() ->
                        new Repetition(Rhythm.DAILY, 1, Set.of(), null, LocalDate.parse("2027-03-14")).dates(MONDAY))
                .isInstanceOf(RepeatedNever.class);
    }

    private static List<String> days(Repetition repetition, String from) {
        return repetition.dates(LocalDateTime.parse(from)).stream()
                .map(LocalDateTime::toString)
                .toList();
    }
}
