package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.recording.Playback;
import org.webinar.recording.Playback.Format;
import org.webinar.recording.Recording;
import org.webinar.recording.RecordingState;

/** Recordings as servers and balancers write them down, whole and in pieces. */
class RecordingXmlTest {
    private static final String PRESENTATION = "<format><type>presentation</type><url>https://bbb.example/p</url>"
            + "<processingTime>7177</processingTime><length>60</length><size>248378</size></format>";

    private static List<Recording> read(String recordings) {
        String answer =
                "<response><returncode>SUCCESS</returncode><recordings>" + recordings + "</recordings></response>";
        return RecordingXml.all(BbbAnswer.read(200, answer.getBytes(StandardCharsets.UTF_8)));
    }

    private static Recording only(String recording) {
        return read("<recording><recordID>r1</recordID>" + recording + "</recording>")
                .get(0);
    }

    @Test
    void a_whole_one_has_everything() {
        Recording whole = only("<meetingID>0004-x</meetingID><name>Cours &amp; débat</name><published>true</published>"
                + "<state>published</state><startTime>1700000000000</startTime><endTime>1700003600000</endTime>"
                + "<participants>3</participants><rawSize>871354</rawSize><size>248378</size><playback>"
                + PRESENTATION + "</playback>");
        assertThat(whole)
                .isEqualTo(new Recording(
                        "r1",
                        "Cours & débat",
                        RecordingState.PUBLISHED,
                        Instant.ofEpochMilli(1_700_000_000_000L),
                        Instant.ofEpochMilli(1_700_003_600_000L),
                        3L,
                        248_378L,
                        List.of(new Playback(
                                Format.PRESENTATION, "presentation", "https://bbb.example/p", 60L, 248_378L))));
        assertThat(whole.length()).contains(Duration.ofHours(1));
    }

    /** Metadata have any name, and formats have sizes of their own. */
    @Test
    void what_stands_elsewhere_in_a_recording_is_not_its_own() {
        Recording bare = only("<metadata><name>no</name><state>deleted</state><size>9</size><recording>x</recording>"
                + "</metadata><state>published</state><playback>" + PRESENTATION + "</playback><breakout><startTime>1"
                + "</startTime></breakout>");
        assertThat(bare.name()).isEmpty();
        assertThat(bare.state()).isEqualTo(RecordingState.PUBLISHED);
        assertThat(bare.bytes()).isNull();
        assertThat(bare.start()).isNull();
        assertThat(bare.length()).contains(Duration.ofMinutes(60));
    }

    @Test
    void broken_ones_hide_no_others() {
        List<Recording> found = read("<recording><error><recordID>r1</recordID></error></recording>"
                + "<recording><name>without an id</name></recording><recording/>"
                + "<recording><recordID>r2</recordID><state>processing</state><startTime>soon</startTime>"
                + "<endTime/><participants/><size>much</size></recording>");
        assertThat(found).extracting(Recording::id).containsExactly("r1", "r2");
        assertThat(found)
                .extracting(Recording::state)
                .containsExactly(RecordingState.BROKEN, RecordingState.PROCESSING);
        assertThat(found.get(1).pending()).isTrue();
        assertThat(found.get(1).length()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "https://",
        "https://bbb.example/with blanks",
        "//bbb.example/p"
    })
    void what_no_browser_should_follow_is_no_way_to_see_it(String url) {
        assertThat(only("<state>published</state><playback><format><type>video</type><url>" + url
                                + "</url></format></playback>")
                        .playbacks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<published>true</published>, PUBLISHED",
        "<published>false</published>, UNPUBLISHED",
        "<state>Published</state>, PUBLISHED",
        "<state>somewhere</state>, UNKNOWN",
        "<state/>, UNKNOWN"
    })
    void balancers_say_less_of_its_state(String xml, RecordingState state) {
        assertThat(only(xml).state()).isEqualTo(state);
    }

    @Test
    void one_that_was_deleted_and_made_anew_is_there() {
        String deleted = "<recording><recordID>r1</recordID><state>deleted</state></recording>";
        String published = "<recording><recordID>r1</recordID><state>published</state></recording>";
        for (String order : List.of(deleted + published, published + deleted)) {
            assertThat(read(order)).extracting(Recording::state).containsExactly(RecordingState.PUBLISHED);
        }
    }

    @Test
    void one_that_old_servers_tell_of_for_each_format_is_one() {
        String video = "<recording><recordID>r1</recordID><state>processing</state><playback><format>"
                + "<type>video</type><url>https://bbb.example/v</url></format></playback></recording>";
        String presentation = "<recording><recordID>r1</recordID><name>Cours</name><state>published</state><playback>"
                + PRESENTATION + "</playback></recording>";
        for (String order : List.of(video + presentation, presentation + video)) {
            List<Recording> found = read(order);
            assertThat(found).hasSize(1);
            assertThat(found.get(0).state()).isEqualTo(RecordingState.PUBLISHED);
            assertThat(found.get(0).playbacks())
                    .extracting(Playback::format)
                    .containsExactlyInAnyOrder(Format.VIDEO, Format.PRESENTATION);
        }
    }
}
