package org.webinar.adapter.hls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.trial.Reading;

/** What a playlist says about time. */
class SegmentTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-10T10:00:00.500+0000", // ffmpeg
                "2026-02-10T10:00:00.500Z", // MediaMTX, nginx-rtmp's successors
                "2026-02-10T11:00:00.500+01:00",
                "2026-02-10T10:00:00.500000Z"
            })
    void the_end_of_the_last_segment_is_told(String moment) {
        String playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXT-X-PROGRAM-DATE-TIME:" + moment
                + "\n#EXTINF:3.000,\n7.ts\n#EXTINF:1.5,title\n8.ts\n";
        SegmentTimes times = SegmentTimes.of(playlist);
        assertThat(times.end()).isEqualTo(Instant.parse("2026-02-10T10:00:05Z"));
        assertThat(times.average()).isEqualTo(Duration.ofMillis(2250));
    }

    /** ffmpeg writes a date to each segment. */
    @Test
    void each_date_counts_for_what_follows_it() {
        SegmentTimes times = SegmentTimes.of("#EXT-X-PROGRAM-DATE-TIME:2026-02-10T10:00:00.000+0000\n#EXTINF:1,\n1.ts\n"
                + "#EXT-X-PROGRAM-DATE-TIME:2026-02-10T10:00:09.000+0000\n#EXTINF:1,\n2.ts\n");
        assertThat(times.end()).isEqualTo(Instant.parse("2026-02-10T10:00:10Z"));
    }

    @Test
    void what_is_not_said_is_not_made_up() {
        assertThat(SegmentTimes.of("#EXTM3U\n#EXTINF:4,\n1.ts\n").end()).isNull();
        assertThat(SegmentTimes.of("#EXT-X-PROGRAM-DATE-TIME:yesterday\n#EXTINF:4,\n1.ts\n")
                        .end())
                .isNull();
        assertThat(SegmentTimes.of("<html>").average()).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_reading_has_all_that_a_trial_wants_to_know() {
        Playlist playlist = new Playlist("#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXT-X-MEDIA-SEQUENCE:7\n"
                + "#EXT-X-PROGRAM-DATE-TIME:2026-02-10T10:00:00.000Z\n#EXTINF:3,\n7.ts\n#EXTINF:2,\n8.ts\n");
        assertThat(playlist.reading())
                .contains(new Reading(
                        8, Duration.ofSeconds(3), Duration.ofMillis(2500), Instant.parse("2026-02-10T10:00:05Z")));
        assertThat(new Playlist("#EXTM3U\n").reading()).isEmpty();
    }
}
