package org.webinar.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What counts as a picture, as one that stands still, and as silence. */
class MeasuresTest {
    private static final Instant NOON = Instant.parse("2026-02-10T12:00:00Z");

    private final Measures measures = new Measures();

    private static Reading at(long segment, Instant end) {
        return new Reading(segment, Duration.ofSeconds(3), Duration.ofSeconds(3), end);
    }

    @Test
    void what_stood_there_before_is_no_picture() {
        measures.startAsked(at(7, null), NOON);
        measures.take(at(7, null), NOON.plusSeconds(1));
        assertThat(measures.picture()).isFalse();
        assertThat(measures.toPicture()).isNull();
        measures.take(at(8, null), NOON.plusSeconds(9));
        assertThat(measures.toPicture()).isEqualTo(Duration.ofSeconds(9));
    }

    /** Some servers count from nought at each publication. */
    @Test
    void a_playlist_that_counts_anew_is_a_picture_once_it_grows() {
        measures.startAsked(at(500, null), NOON);
        measures.take(at(0, null), NOON.plusSeconds(4));
        assertThat(measures.picture()).isFalse();
        measures.take(at(1, null), NOON.plusSeconds(7));
        assertThat(measures.toPicture()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void the_first_playlist_of_all_is_a_picture() {
        measures.startAsked(null, NOON);
        measures.take(at(0, null), NOON.plusSeconds(5));
        assertThat(measures.toPicture()).isEqualTo(Duration.ofSeconds(5));
        assertThat(measures.behind()).isNull();
    }

    @Test
    void the_age_of_the_picture_is_taken_whenever_a_piece_comes() {
        measures.startAsked(null, NOON);
        measures.take(at(1, NOON), NOON.plusSeconds(2));
        measures.take(at(1, NOON), NOON.plusSeconds(3));
        measures.take(at(2, NOON.plusSeconds(3)), NOON.plusSeconds(7));
        assertThat(measures.behind()).isEqualTo(Duration.ofSeconds(3));
        assertThat(measures.segment()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void a_hiccup_is_no_frozen_picture_and_a_pause_no_silence() {
        measures.startAsked(null, NOON);
        assertThat(measures.silent(NOON)).isTrue();
        measures.take(at(1, null), NOON);
        assertThat(measures.frozen(NOON.plusSeconds(12))).isFalse();
        assertThat(measures.frozen(NOON.plusSeconds(13))).isTrue();
        assertThat(measures.silent(NOON.plusSeconds(6))).isFalse();
        assertThat(measures.silent(NOON.plusSeconds(7))).isTrue();
    }
}
