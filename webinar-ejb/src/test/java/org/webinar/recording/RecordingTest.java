package org.webinar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.recording.Playback.Format;

class RecordingTest {
    private static Recording with(RecordingState state, String... types) {
        List<Playback> playbacks = Stream.of(types)
                .map(type -> new Playback(Format.of(type), type, "https://bbb.example/" + type, null, null))
                .toList();
        return new Recording("r", "Cours", state, null, null, null, null, playbacks);
    }

    @Test
    void an_audience_is_shown_the_video_before_all_else() {
        assertThat(with(RecordingState.PUBLISHED, "notes", "podcast", "presentation", "video")
                        .forAudience())
                .map(Playback::format)
                .contains(Format.VIDEO);
        assertThat(with(RecordingState.PUBLISHED, "notes", "podcast", "presentation")
                        .forAudience())
                .map(Playback::format)
                .contains(Format.PRESENTATION);
    }

    /** Notes are the presenters' own, and what we don't know may be anything: raw statistics of who was there, too. */
    @Test
    void an_audience_is_shown_nothing_else() {
        assertThat(with(RecordingState.PUBLISHED, "notes", "statistics").showable())
                .isFalse();
        assertThat(with(RecordingState.UNPUBLISHED, "video").showable()).isFalse();
    }

    /** A room is open before somebody presses the button, and after. */
    @Test
    void it_is_as_long_as_what_can_be_watched_and_not_as_its_room_was_open() {
        Instant start = Instant.parse("2026-11-30T10:00:00Z");
        List<Playback> playbacks = List.of(
                new Playback(Format.PODCAST, "podcast", "https://bbb.example/p", 50L, null),
                new Playback(Format.VIDEO, "video", "https://bbb.example/v", 55L, null),
                new Playback(Format.NOTES, "notes", "https://bbb.example/n", 0L, null));
        assertThat(lasting(start, playbacks).length()).contains(Duration.ofMinutes(55));
        assertThat(lasting(start, playbacks.subList(2, 3)).length()).contains(Duration.ofHours(1));
        assertThat(lasting(null, List.of()).length()).isEmpty();
    }

    private static Recording lasting(Instant start, List<Playback> playbacks) {
        Instant end = start == null ? null : start.plus(Duration.ofHours(1));
        return new Recording("r", "Cours", RecordingState.PUBLISHED, start, end, null, null, playbacks);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSING, video, true, false",
        "PUBLISHED, '', false, true",
        "PUBLISHED, video, true, true",
        "UNKNOWN, video, true, true",
        "UNPUBLISHED, video, false, true",
        "DELETED, video, false, false",
        "BROKEN, '', false, false"
    })
    void people_are_led_to_it_and_may_delete_it_unless_that_leads_nowhere(
            RecordingState state, String type, boolean watchable, boolean deletable) {
        Recording recording = type.isEmpty() ? with(state) : with(state, type);
        assertThat(recording.watchable()).isEqualTo(watchable);
        assertThat(recording.deletable()).isEqualTo(deletable);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSING, '', true, false",
        "PROCESSED, video, true, false",
        "PUBLISHED, '', true, false",
        "PUBLISHED, video, false, true",
        "UNPUBLISHED, video, false, true",
        "DELETED, video, false, false",
        "BROKEN, '', false, false"
    })
    void it_is_ready_when_there_is_something_to_be_watched(
            RecordingState state, String type, boolean pending, boolean ready) {
        Recording recording = type.isEmpty() ? with(state) : with(state, type);
        assertThat(recording.pending()).isEqualTo(pending);
        assertThat(recording.ready()).isEqualTo(ready);
    }
}
