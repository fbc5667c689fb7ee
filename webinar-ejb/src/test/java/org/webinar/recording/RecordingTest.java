package org.webinar.recording;

import static org.assertj.core.api.Assertions.assertThat;

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
