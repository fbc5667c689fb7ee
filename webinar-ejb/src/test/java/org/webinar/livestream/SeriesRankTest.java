package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.SeriesRank.Date;

/** Which date of how many it is. */
class SeriesRankTest {
    private static final Instant FIRST = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void dates_are_counted_as_they_begin_and_each_series_for_itself() {
        assertThat(SeriesRank.among(List.of(date(7, "a", 2), date(8, "a", 1), date(9, "b", 0), date(5, "b", 3))))
                .isEqualTo(Map.of(
                        8L, new SeriesRank(1, 2),
                        7L, new SeriesRank(2, 2),
                        9L, new SeriesRank(1, 2),
                        5L, new SeriesRank(2, 2)));
    }

    @Test
    void at_the_same_hour_the_one_that_was_planned_first_comes_first() {
        assertThat(SeriesRank.among(List.of(date(8, "a", 1), date(7, "a", 1)))).containsEntry(7L, new SeriesRank(1, 2));
    }

    @Test
    void the_last_that_is_left_is_no_date_of_several() {
        assertThat(SeriesRank.among(List.of(date(7, "a", 2)))).isEmpty();
        assertThat(SeriesRank.among(List.of())).isEmpty();
    }

    private static Date date(long meeting, String series, int day) {
        return new Date(meeting, series, FIRST.plus(Duration.ofDays(day)));
    }
}
