package org.webinar.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Http;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.SandboxOptions;
import org.webinar.sandbox.base.Ffmpeg;

/** The whole way of the picture: start call, join page, room, RTMP, HLS. */
class PictureTest {
    @TempDir
    Path home;

    @Test
    void a_start_leads_to_a_moving_picture_that_freezes_and_dies_on_request() {
        try (var sandbox = Sandbox.start(new SandboxOptions(home).userTimeout(Duration.ofMillis(1500)));
                var door = new JoinDoor(sandbox.bbb())) {
            var bbb = sandbox.bbb();
            Http.get(Http.signed(
                    bbb.apiUrl(), "create", "name=Gr%C3%BC%C3%9Fe+%27100%25%27&meetingID=demo", bbb.secret()));
            bbb.join("demo", "Anna", "MODERATOR");

            start(sandbox, door);
            Await.until("two segments", () -> sequences(sandbox) >= 2);
            assertThat(sandbox.publishing(1)).isTrue();
            decodes(sandbox);

            var gateway = sandbox.gateway(1);
            gateway.freeze();
            Await.until("frozen", () -> isStill(sandbox));
            assertThat(sandbox.publishing(1)).isTrue();
            gateway.thaw();
            String frozen = Http.get(sandbox.hlsUrl(1)).body();
            Await.until("moves again", () -> !Http.get(sandbox.hlsUrl(1)).body().equals(frozen));

            bbb.endMeeting("demo");
            Await.until("the bot saw the end", () -> gateway.botLog().stream()
                    .anyMatch(line -> line.contains("goes on until")));
            assertThat(gateway.sending("good1")).isTrue();

            gateway.kill();
            Await.until("the publisher is gone", () -> !sandbox.publishing(1));
            assertThat(gateway.rooms()).isEmpty();
            assertThat(gateway.botLog()).noneMatch(line -> line.contains("ffmpeg:") && !line.contains("OpenH264"));
        }
    }

    private static void start(Sandbox sandbox, JoinDoor door) {
        String answer = Http.get(
                        sandbox.gateway(1).url() + "/start?room=good1&domain=" + Http.encode(door.domain())
                                + "&rtmpDst=" + Http.encode(sandbox.rtmpUrl(1)),
                        "Authorization",
                        "Bearer " + sandbox.gateway(1).token())
                .body();
        assertThat(answer).contains("\"res\":\"ok\"", "\"uri\":\"" + sandbox.rtmpUrl(1));
    }

    private static long sequences(Sandbox sandbox) {
        return Http.get(sandbox.hlsUrl(1))
                .body()
                .lines()
                .filter(line -> line.endsWith(".ts"))
                .count();
    }

    /** Nothing new for one and a half seconds, although a segment takes one. */
    private static boolean isStill(Sandbox sandbox) {
        String before = Http.get(sandbox.hlsUrl(1)).body();
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Http.get(sandbox.hlsUrl(1)).body().equals(before);
    }

    /** Takes one picture out of the stream; keeps it in target for people to look at. */
    private void decodes(Sandbox sandbox) {
        List<String> errors = new CopyOnWriteArrayList<>();
        var picture = Path.of("target", "test-card.png").toAbsolutePath();
        var ffmpeg = Ffmpeg.start(
                home,
                List.of("-loglevel", "error", "-y", "-i", sandbox.hlsUrl(1), "-frames:v", "1", picture.toString()),
                errors::add);
        ffmpeg.ended().join();
        assertThat(errors).isEmpty();
        assertThat(Files.exists(picture)).isTrue();
        assertThat(picture.toFile().length()).isGreaterThan(5000);
    }
}
