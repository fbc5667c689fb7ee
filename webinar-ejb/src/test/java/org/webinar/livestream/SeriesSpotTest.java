package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.livestream.SeriesReach.COMING;
import static org.webinar.livestream.SeriesReach.FOLLOWING;
import static org.webinar.livestream.SeriesReach.THIS;

import org.junit.jupiter.api.Test;

/** What one may choose among the dates of a series. */
class SeriesSpotTest {
    @Test
    void in_the_middle_everything_is_offered() {
        SeriesSpot spot = new SeriesSpot(3, 8, 5, 6);
        assertThat(spot.reaches()).containsExactly(THIS, FOLLOWING, COMING);
        assertThat(spot.others(COMING)).isEqualTo(6);
        assertThat(spot.others(FOLLOWING)).isEqualTo(5);
        assertThat(spot.others(THIS)).isZero();
    }

    @Test
    void the_same_dates_are_not_offered_twice() {
        assertThat(new SeriesSpot(3, 8, 5, 5).reaches()).containsExactly(THIS, COMING);
        assertThat(new SeriesSpot(8, 8, 0, 2).reaches()).containsExactly(THIS, COMING);
    }

    @Test
    void where_nothing_else_is_to_come_there_is_nothing_to_choose() {
        assertThat(new SeriesSpot(8, 8, 0, 0).reaches()).containsExactly(THIS);
    }
}
