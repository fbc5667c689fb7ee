package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dates of what Pod repeats, as Pod itself has computed them (pod-schema/vectors.json, "recurrence"), odd ones too. */
class PodsDatesTest {
    /** How often, every how many, weekdays, kind of month, last day: dates. */
    private static final String PODS = """
        daily 3 - date_day 2026-03-18: 2026-03-09 2026-03-12 2026-03-15 2026-03-18
        daily 3 - date_day 2026-03-18: 2026-03-09 2026-03-12 2026-03-15 2026-03-18
        daily 1 - date_day -: 2026-03-09 2026-03-10 2026-03-11 2026-03-12 2026-03-13 2026-03-14 2026-03-15 2026-03-16 2026-03-17 2026-03-18 2026-03-19 2026-03-20
        weekly 2 02 date_day 2026-04-06: 2026-03-09 2026-03-11 2026-03-23 2026-03-25 2026-04-06
        weekly 2 02 date_day 2026-04-08: 2026-03-09 2026-03-11 2026-03-23 2026-03-25 2026-04-06 2026-04-08
        weekly 2 02 date_day 2026-04-08: 2026-03-11 2026-03-23 2026-03-25 2026-04-06 2026-04-08
        weekly 1 6 date_day 2026-03-29: 2026-03-15 2026-03-22 2026-03-29
        monthly 1 - date_day 2026-05-28: 2026-01-31 2026-02-28 2026-03-28 2026-04-28 2026-05-28
        monthly 2 - date_day 2026-09-30: 2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-09-30
        monthly 1 - nth_day 2026-07-14: 2026-03-10 2026-04-14 2026-05-12 2026-06-09 2026-07-14
        monthly 1 - nth_day 2026-09-01: 2026-03-31 2026-05-05 2026-06-02 2026-07-07 2026-08-04 2026-09-01
        monthly 1 - nth_day 2026-06-28: 2026-03-01 2026-04-12 2026-05-17 2026-06-28
        yearly 1 - date_day 2027-02-28: 2024-02-29 2025-02-28 2026-02-28 2027-02-28
        yearly 2 - date_day 2030-03-09: 2026-03-09 2028-03-09 2030-03-09
        """;

    static Stream<String> vectors() {
        return PODS.lines();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void dates_are_those_of_pod(String vector) {
        String[] parts = vector.split(": ");
        List<LocalDate> dates =
                Arrays.stream(parts[1].split(" ")).map(LocalDate::parse).toList();
        Series series = series(parts[0].split(" "));
        assertThat(series.dates(dates.get(0)).limit(dates.size())).containsExactlyElementsOf(dates);
        if (series.until() != null) {
            assertThat(series.dates(dates.get(0))).hasSize(dates.size());
        }
    }

    private static Series series(String... words) {
        return new Series(words[0], Integer.parseInt(words[1]), read(words[2]), words[3], day(read(words[4])));
    }

    private static String read(String word) {
        return word.equals("-") ? null : word;
    }

    private static LocalDate day(String word) {
        return word == null ? null : LocalDate.parse(word);
    }

    @Test
    void the_next_date_keeps_its_hour_when_clocks_are_set_and_the_last_one_stays() {
        ZonedDateTime start = ZonedDateTime.of(2027, 3, 22, 9, 30, 0, 0, ZoneId.of("Europe/Paris"));
        Series weekly = new Series("weekly", 1, "0", "date_day", LocalDate.parse("2027-04-05"));
        Duration hour = Duration.ofHours(1);
        assertThat(weekly.next(start, hour, Instant.parse("2027-03-22T09:00:00Z")))
                .isEqualTo(start);
        assertThat(weekly.next(start, hour, Instant.parse("2027-03-22T09:31:00Z"))
                        .toInstant())
                .isEqualTo(Instant.parse("2027-03-29T07:30:00Z"));
        assertThat(weekly.next(start, hour, Instant.parse("2030-01-01T00:00:00Z")))
                .isEqualTo(start.plusWeeks(2));
        assertThat(new Series(null, 1, "0", "date_day", null).next(start, hour, Instant.parse("2030-01-01T00:00:00Z")))
                .isEqualTo(start);
    }

    @Test
    void what_only_other_programs_write_comes_to_an_end() {
        LocalDate day = LocalDate.parse("2026-03-09");
        assertThat(new Series("none_such", 1, null, "date_day", null).dates(day))
                .containsExactly(day);
        assertThat(new Series("weekly", 1, "", "date_day", null).dates(day).limit(3))
                .containsExactly(day, day.plusWeeks(1), day.plusWeeks(2));
        assertThat(new Series("daily", 0, null, "date_day", null).dates(day)).hasSize(12_000);
    }
}
