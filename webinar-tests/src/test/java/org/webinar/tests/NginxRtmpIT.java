package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.sandbox.base.Ffmpeg;

/** The template of the streaming server with nginx' real RTMP: an encoder pushes, the audience plays by GET. */
@Timeout(240)
class NginxRtmpIT {
    private static final String LIVE = "live.univ.example";
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String KEYS = "    hall-1:" + KEY + " yes;\n    hall-6:" + KEY + " yes;";

    /** Every packet of a piece of MPEG-TS begins so. */
    private static final char SYNC = 'G';

    @TempDir
    private Path folder;

    private SomebodyBehind behind;
    private KitNginx nginx;

    @BeforeEach
    void somebodyBehind() throws IOException {
        behind = new SomebodyBehind();
        nginx = new KitNginx(folder, behind.port(), behind.port());
    }

    @AfterEach
    void end() {
        nginx.close();
        behind.close();
    }

    @Test
    void what_is_pushed_with_the_key_is_played_by_ipv4_and_ipv6() {
        nginx.runStreaming(KEYS, false);
        try (Ffmpeg four = push("127.0.0.1", "hall-1?key=" + KEY);
                Ffmpeg six = push("[::1]", "hall-6?key=" + KEY)) {
            for (String hall : new String[] {"hall-1", "hall-6"}) {
                String address = "hall-1".equals(hall) ? "127.0.0.1" : "::1";
                Await.until(hall + " has a playlist", Await.SOON, () -> !pieces(address, hall)
                        .isEmpty());
                Set<String> first = pieces(address, hall);
                Await.until(hall + " goes on", Await.SOON, () -> pieces(address, hall).stream()
                        .anyMatch(piece -> !first.contains(piece)));
                Knock.Answer piece = hls(address, first.iterator().next());
                assertThat(piece.status()).isEqualTo(200);
                assertThat(piece.whole())
                        .contains("Content-Type: video/mp2t", "Cache-Control: public, max-age=3600, immutable")
                        .contains("Access-Control-Allow-Origin: *");
                assertThat(piece.body()).startsWith("" + SYNC);
                assertThat(hls(address, hall + ".m3u8").whole())
                        .contains("application/vnd.apple.mpegurl", "Cache-Control: public, max-age=0, s-maxage=1\r\n");
            }
            assertThat(four.alive() && six.alive()).isTrue();
            nobody_plays_by_rtmp();
        }
    }

    /** The audience has HLS, behind which there may be tickets. */
    private void nobody_plays_by_rtmp() {
        Queue<String> said = new ConcurrentLinkedQueue<>();
        try (Ffmpeg player = Ffmpeg.start(
                folder,
                List.of("-loglevel", "error", "-i", rtmp("127.0.0.1", "hall-1"), "-t", "1", "-f", "null", "-"),
                said::add)) {
            awaitEnd(player);
        }
        Await.until("it says why it ends", Await.SOON, () -> !said.isEmpty());
    }

    @Test
    void whoever_has_no_key_pushes_nothing() throws IOException {
        nginx.runStreaming(KEYS, false);
        for (String name : new String[] {
            "hall-1",
            "hall-1?key=",
            "hall-1?key=" + KEY.replace('0', '1'),
            "hall-2?key=" + KEY,
            "hall-2?name=hall-1&key=" + KEY
        }) {
            try (Ffmpeg refused = push("127.0.0.1", name)) {
                awaitEnd(refused);
            }
        }
        for (String name : new String[] {"hall-1", "hall-2"}) {
            assertThat(hls("127.0.0.1", name + ".m3u8").status()).isEqualTo(404);
        }
        assertThat(hls("127.0.0.1", "hall-1.m3u8").whole()).contains("Cache-Control: no-cache");
        assertThat(Knock.byTls(folder, "127.0.0.1", nginx.securePort(), LIVE, "evil.example", "/hls/")
                        .status())
                .isEqualTo(421);
        assertThat(Knock.plain("127.0.0.1", nginx.port(), "evil.example", "/").whole())
                .isEmpty();
    }

    @Test
    void bigbluebutton_and_the_streaming_server_share_a_machine() throws IOException {
        nginx.runStreaming(KEYS, true);
        try (Ffmpeg encoder = push("127.0.0.1", "hall-1?key=" + KEY)) {
            Await.until("there is a playlist", Await.SOON, () -> !pieces("127.0.0.1", "hall-1")
                    .isEmpty());
            assertThat(encoder.alive()).isTrue();
            String bbb = "bbb.univ.example";
            assertThat(Knock.byTls(folder, "::1", nginx.securePort(), bbb, bbb, "/bigbluebutton/api")
                            .body())
                    .contains("::1 for ::1 by https");
            assertThat(Knock.byTls(folder, "127.0.0.1", nginx.securePort(), LIVE, LIVE, "/bigbluebutton/api")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void awaitEnd(Ffmpeg ffmpeg) {
        assertThat(ffmpeg.ended())
                .succeedsWithin(Await.SOON.toSeconds(), TimeUnit.SECONDS)
                .isNotNull();
    }

    private String rtmp(String address, String name) {
        return "rtmp://" + address + ":" + nginx.rtmpPort() + "/live/" + name;
    }

    /** A small picture with a key frame each second. */
    private Ffmpeg push(String address, String name) {
        return Ffmpeg.start(
                folder,
                List.of(("-loglevel error -re -f lavfi -i testsrc2=s=320x180:r=15 -f lavfi -i sine=f=440:r=48000"
                                + " -c:v libopenh264 -b:v 300k -g 15 -c:a aac -f flv " + rtmp(address, name))
                        .split(" ")),
                line -> {});
    }

    /** The names of those in the playlist; none while there is no playlist. */
    private Set<String> pieces(String address, String hall) {
        Knock.Answer playlist = hls(address, hall + ".m3u8");
        return Pattern.compile("^" + hall + "-\\d+\\.ts$", Pattern.MULTILINE)
                .matcher(playlist.status() == 200 ? playlist.body() : "")
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Knock.Answer hls(String address, String file) {
        try {
            return Knock.byTls(folder, address, nginx.securePort(), LIVE, LIVE, "/hls/" + file);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }
}
