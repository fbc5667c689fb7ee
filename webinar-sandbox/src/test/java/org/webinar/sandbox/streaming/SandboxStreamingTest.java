package org.webinar.sandbox.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Http;
import org.webinar.sandbox.base.Ffmpeg;

class SandboxStreamingTest {
    private static final Pattern SEQUENCE = Pattern.compile("#EXT-X-MEDIA-SEQUENCE:(\\d+)");

    @TempDir
    Path home;

    @Test
    void what_is_published_can_be_played_and_goes_away_with_its_publisher() {
        var options = new StreamingOptions(0, 0, home, List.of("one", "two"), Duration.ofMillis(800));
        try (var streaming = SandboxStreaming.start(options)) {
            String playlist = streaming.hlsUrl("one");
            assertThat(Http.get(playlist).statusCode()).isEqualTo(404);

            long last;
            try (var publisher = publish(streaming.rtmpUrl("one"))) {
                Await.until("a playlist with three segments", () -> segments(playlist) >= 3);
                assertThat(streaming.publishing("one")).isTrue();
                assertThat(streaming.publishing("two")).isFalse();
                headersAreRight(streaming, playlist);
                long first = newest(playlist);
                Await.until("the sequence grows", () -> newest(playlist) > first);
                last = newest(playlist);
                publisher.kill();
            }
            Await.until("the playlist is gone", () -> Http.get(playlist).statusCode() == 404);
            assertThat(streaming.publishing("one")).isFalse();

            try (var again = publish(streaming.rtmpUrl("one"))) {
                Await.until("a second publication", () -> again.alive() && segments(playlist) >= 1);
                assertThat(newest(playlist)).isGreaterThan(last);
            }
        }
    }

    @Test
    void it_is_cut_into_levels_sound_and_captions_when_told_so() {
        try (var streaming = SandboxStreaming.start(new StreamingOptions(home, "one"))) {
            streaming.recut("one", Cut.LADDER);
            String master = streaming.hlsUrl("one");
            try (var publisher = publish(streaming.rtmpUrl("one"))) {
                Await.until(
                        "captions of two segments",
                        () -> publisher.alive()
                                && Http.get(master.replace("index", "captions-fr"))
                                        .body()
                                        .contains(".vtt")
                                && segments(master.replace("index", "small")) >= 2);
                assertThat(Http.get(master).body())
                        .containsPattern("RESOLUTION=160x90,.*,SUBTITLES=\"captions\"\nfull.m3u8")
                        .containsPattern("RESOLUTION=320x180,.*,SUBTITLES=\"captions\"\nsmall.m3u8")
                        .containsPattern("CODECS=\"mp4a.40.2\"\nsound.m3u8")
                        .contains("LANGUAGE=\"fr\",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI=\"captions-fr.m3u8\"");
                String captions =
                        Http.get(master.replace("index", "captions-fr")).body();
                String name = captions.lines()
                        .filter(line -> line.endsWith(".vtt"))
                        .findFirst()
                        .orElseThrow();
                assertThat(Http.get(master.replace("index.m3u8", name)).body())
                        .startsWith("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n00:00:0")
                        .contains("dans la partie " + name.replaceAll("\\D", ""));
                assertThat(Http.get(master.replace("index.m3u8", "captions-de.m3u8"))
                                .statusCode())
                        .isEqualTo(404);
            }
            streaming.recut("one", Cut.PLAIN);
            try (var publisher = publish(streaming.rtmpUrl("one"))) {
                Await.until("one playlist again", () -> publisher.alive() && segments(master) >= 1);
            }
        }
    }

    private static void headersAreRight(SandboxStreaming streaming, String playlist) {
        var list = Http.get(playlist);
        assertThat(list.headers().firstValue("Content-Type")).contains("application/vnd.apple.mpegurl");
        assertThat(list.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(list.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(list.body()).contains("#EXT-X-PROGRAM-DATE-TIME:").doesNotContain("#EXT-X-ENDLIST");

        String name = list.body()
                .lines()
                .filter(line -> line.endsWith(".ts"))
                .findFirst()
                .orElseThrow();
        var segment = Http.bytes(playlist.replace("index.m3u8", name));
        assertThat(segment.headers().firstValue("Content-Type")).contains("video/mp2t");
        assertThat(segment.headers().firstValue("Cache-Control").orElse("")).contains("max-age=3600");
        assertThat(segment.body().length % 188).isZero();
        assertThat(segment.body()[0]).isEqualTo((byte) 0x47);
        assertThat(segment.body()[188]).isEqualTo((byte) 0x47);
        assertThat(Http.get(streaming.url() + "/hls/one/font.ttf").statusCode()).isEqualTo(404);
        assertThat(Http.get(streaming.url() + "/hls/three/index.m3u8").statusCode())
                .isEqualTo(404);
    }

    private Ffmpeg publish(String rtmpUrl) {
        return Ffmpeg.start(
                home,
                List.of(
                        ("-loglevel error -re -f lavfi -i testsrc=s=160x90:r=10 -f lavfi -i anullsrc=r=48000 -c:v libopenh264"
                                        + " -g 10 -c:a aac -f flv " + rtmpUrl)
                                .split(" ")),
                line -> {});
    }

    private static long segments(String playlist) {
        return Http.get(playlist)
                .body()
                .lines()
                .filter(line -> line.endsWith(".ts"))
                .count();
    }

    /** The number of the newest segment. */
    private static long newest(String playlist) {
        String body = Http.get(playlist).body();
        Matcher first = SEQUENCE.matcher(body);
        return first.find()
                ? Long.parseLong(first.group(1))
                        + body.lines().filter(line -> line.endsWith(".ts")).count()
                        - 1
                : -1;
    }
}
