package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the columns after a save: as Pod's check_recurrence has written it (pod-schema/vectors.json, "recurrence"). */
class PodsSaveTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant MONDAY = Instant.parse("2026-03-09T09:30:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-09, daily 3 - date_day - 4, 2026-03-18, 4",
                "2026-03-09, daily 3 - date_day 2026-03-20 -, 2026-03-18, 4",
                "2026-03-09, daily 3 - date_day 2026-03-20 9, 2026-03-18, 4",
                "2026-03-09, daily 1 - date_day - -, -, -",
                "2026-03-09, weekly 2 02 date_day - 5, 2026-04-06, 5",
                "2026-03-09, weekly 2 02 date_day 2026-04-09 -, 2026-04-08, 6",
                "2026-03-11, weekly 2 02 date_day - 5, 2026-04-08, 5",
                "2026-03-15, weekly 1 6 date_day - 3, 2026-03-29, 3",
                "2026-01-31, monthly 1 - date_day - 5, 2026-05-28, 5",
                "2026-01-31, monthly 2 - date_day - 5, 2026-09-30, 5",
                "2026-03-10, monthly 1 - nth_day - 5, 2026-07-14, 5",
                "2026-03-31, monthly 1 - nth_day - 6, 2026-09-01, 6",
                "2026-03-01, monthly 1 - nth_day - 4, 2026-06-28, 4",
                "2024-02-29, yearly 1 - date_day - 4, 2027-02-28, 4",
                "2026-03-09, yearly 2 - date_day - 3, 2030-03-09, 3"
            })
    void the_end_and_the_number_are_those_of_pod(LocalDate first, String wish, LocalDate last, Integer number) {
        String[] words = wish.split(" ");
        PodDefaults columns = new PodDefaults();
        columns.repeat(series(words, day(words[4]), number(words[5])), true, noon(first), PARIS);
        assertThat(columns.series()).isEqualTo(series(words, last, number));
    }

    /** How often, every how many, weekdays, kind of month. */
    private static Series series(String[] words, LocalDate until, Integer times) {
        return new Series(
                words[0], Integer.parseInt(words[1]), words[2].equals("-") ? null : words[2], words[3], until, times);
    }

    private static LocalDate day(String word) {
        return word.equals("-") ? null : LocalDate.parse(word);
    }

    private static Integer number(String word) {
        return word.equals("-") ? null : Integer.valueOf(word);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"daily, -, -, 1", "daily, -, 2026-03-01, -", "weekly, -, -, 3"})
    void what_pod_quietly_makes_a_single_date_of_is_refused(
            String recurrence, String weekdays, LocalDate until, Integer times) {
        Series wish = new Series(recurrence, 1, weekdays, "date_day", until, times);
        assertThat(wish.settled(LocalDate.parse("2026-03-09"))).isEqualTo(Series.ONCE);
        assertThatThrownBy(() -> new PodDefaults().repeat(wish, true, MONDAY, PARIS))
                .isInstanceOf(RepeatedOnce.class);
    }

    @ParameterizedTest
    @CsvSource({"13", "''"})
    void a_start_on_another_day_of_the_week_is_refused_as_by_pod(String weekdays) {
        Series wish = new Series("weekly", 1, weekdays, "date_day", null, 3);
        assertThatThrownBy(() -> new PodDefaults().repeat(wish, true, MONDAY, PARIS))
                .isInstanceOf(OutOfItsSeries.class);
    }

    @Test
    void what_is_taken_back_is_as_if_it_had_never_been_but_for_what_pods_form_keeps() {
        PodDefaults columns = new PodDefaults();
        columns.repeat(Series.of(new Repetition(Rhythm.MONTHLY_BY_WEEKDAY, 2, Set.of(), 3, null)), true, MONDAY, PARIS);
        columns.repeat(
                Series.of(new Repetition(Rhythm.WEEKLY, 2, Set.of(DayOfWeek.MONDAY), 3, null)), false, MONDAY, PARIS);
        assertThat(columns.series())
                .isEqualTo(new Series("weekly", 2, "0", "nth_day", LocalDate.parse("2026-04-06"), 3));
        columns.repeat(Series.ONCE, false, MONDAY, PARIS);
        assertThat(columns.series()).isEqualTo(new Series(null, 2, "0", "nth_day", LocalDate.parse("2026-03-09"), 1));
    }

    @Test
    void what_nobody_changes_is_not_counted_anew_and_what_moves_is() {
        PodDefaults columns = new PodDefaults();
        columns.repeat(Series.of(new Repetition(Rhythm.DAILY, 1, Set.of(), 5, null)), true, MONDAY, PARIS);
        Series asItWas = columns.series();
        columns.repeat(null, false, MONDAY, PARIS);
        columns.repeat(asItWas, false, MONDAY, PARIS);
        assertThat(columns.series()).isEqualTo(asItWas);
        columns.repeat(null, true, MONDAY.plusSeconds(86_400), PARIS);
        assertThat(columns.series()).isEqualTo(new Series("daily", 1, null, "date_day", asItWas.until(), 4));
    }

    @Test
    void nobody_counts_for_ever() {
        Series wish = new Series("daily", 1, null, "date_day", LocalDate.parse("2126-03-09"));
        assertThatThrownBy(() -> wish.settled(LocalDate.parse("2026-03-09"))).isInstanceOf(RepeatedTooOften.class);
    }

    @ParameterizedTest
    @CsvSource({"DAILY", "WEEKLY", "MONTHLY_BY_DATE", "MONTHLY_BY_WEEKDAY", "YEARLY"})
    void a_rhythm_is_found_again(Rhythm rhythm) {
        Set<DayOfWeek> days = Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        Series series = Series.of(new Repetition(rhythm, 3, days, 2, null));
        assertThat(series.rhythm()).isEqualTo(rhythm);
        assertThat(series.days()).isEqualTo(rhythm == Rhythm.WEEKLY ? days : Set.of());
        assertThat(series.plain()).isEqualTo(series);
        assertThat(Series.ONCE.rhythm()).isNull();
    }
}
