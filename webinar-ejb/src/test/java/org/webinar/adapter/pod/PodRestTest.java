package org.webinar.adapter.pod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.doubles.pod.BadDay;
import org.webinar.doubles.pod.PodDouble;
import org.webinar.doubles.pod.PodVideo;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.NewVideo;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.FixedSettings;

/** A video as Django REST framework takes it, and what becomes of each way in which it does not. */
class PodRestTest {
    private static final int LENGTH = 300_000;

    private final PodDouble pod = PodDouble.start(0, "right", "alice", "zoé");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void record_something() throws IOException {
        file = folder.resolve("video");
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) 0x5a);
        Files.write(file, bytes);
    }

    @AfterEach
    void close() {
        pod.close();
    }

    private static PodRest at(String url, String token) {
        PodWire wire = new PodWire(
                FixedSettings.of(Map.of("webinar.pod.url", url, "webinar.pod.token", token)), new OutsideCalls());
        wire.open();
        return new PodRest(wire);
    }

    private PodRest at() {
        return at(pod.url(), "right");
    }

    private static NewVideo video(String username, int type) {
        return new NewVideo(
                username,
                "Été – \"A\" & B",
                "<p>word-1234</p>",
                LocalDate.of(2026, 3, 4),
                type,
                1,
                true,
                "fr",
                "recording-7.m4v");
    }

    private static Transfer transfer() {
        return new Transfer(Clock.systemUTC());
    }

    @Test
    void a_video_arrives_whole_as_a_draft_of_its_owner_and_is_encoded() {
        String slug = at().add(video("alice", 1), file, transfer());
        assertThat(pod.videos()).singleElement().satisfies(added -> {
            assertThat(added.slug()).isEqualTo(slug);
            assertThat(added.bytes()).hasSize(LENGTH).containsOnly(0x5a);
            assertThat(added.fileName()).isEqualTo("recording-7.m4v");
            assertThat(added.draft()).isTrue();
            assertThat(added.restricted()).isTrue();
            assertThat(added.owner()).isEqualTo(100);
            assertThat(added.fields())
                    .containsEntry("title", "Été – \"A\" & B")
                    .containsEntry("date_evt", "2026-03-04")
                    .containsEntry("main_lang", "fr")
                    .containsEntry("sites", pod.url() + "/rest/sites/1/");
        });
        at().encode(slug);
        assertThat(pod.encoded()).containsExactly(slug);
    }

    @Test
    void a_video_whose_answer_got_lost_is_found_again_and_those_of_others_are_not() {
        pod.have(BadDay.ANSWER_LOST);
        assertThatThrownBy(() -> at().add(video("alice", 1), file, transfer())).satisfies(is(Trouble.POD_AWAY));
        assertThat(at().find("alice", "word-1234"))
                .isEqualTo(pod.videos().stream().map(PodVideo::slug).findFirst());
        assertThat(at().find("alice", "word-9999")).isEmpty();
        assertThat(at().find("zoé", "word-1234")).isEmpty();
    }

    @Test
    void somebody_whom_pod_does_not_know_is_told_so() {
        assertThatThrownBy(() -> at().find("mallory", "x")).satisfies(is(Trouble.NOBODY_THERE));
    }

    @Test
    void a_wrong_token_and_one_without_staff_status_are_the_administrators() {
        assertThatThrownBy(() -> at(pod.url(), "wrong").find("alice", "x")).satisfies(is(Trouble.TOKEN_REFUSED));
        pod.have(BadDay.NO_STAFF);
        assertThatThrownBy(() -> at().find("alice", "x"))
                .satisfies(is(Trouble.TOKEN_REFUSED))
                .hasMessageContaining("permission")
                .hasMessageNotContaining("right");
    }

    @Test
    void fields_that_pod_does_not_like_are_named() {
        assertThatThrownBy(() -> at().add(video("alice", 77), file, transfer()))
                .satisfies(is(Trouble.POD_REFUSES))
                .hasMessageContaining("type")
                .hasMessageContaining("does not exist");
        assertThat(pod.videos()).isEmpty();
    }

    @Test
    void maintenance_is_waited_for() {
        pod.have(BadDay.MAINTENANCE);
        assertThatThrownBy(() -> at().find("alice", "x"))
                .satisfies(is(Trouble.POD_AWAY))
                .hasMessageContaining("502");
        pod.close();
        assertThatThrownBy(() -> at().find("alice", "x")).satisfies(is(Trouble.POD_AWAY));
    }

    @Test
    void a_video_that_is_gone_is_not_encoded() {
        assertThatThrownBy(() -> at().encode("0009-gone")).satisfies(is(Trouble.POD_REFUSES));
    }

    /** As nginx does: by the length in the head, before anything of the file has come. */
    @Test
    void a_web_server_that_takes_no_such_file_says_so_before_it_is_sent() throws Exception {
        try (ServerSocket nginx = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> head = CompletableFuture.supplyAsync(() -> refuse(nginx));
            String url = "http://127.0.0.1:" + nginx.getLocalPort();
            PodWire wire = new PodWire(
                    FixedSettings.of(Map.of("webinar.pod.url", url, "webinar.pod.token", "right")), new OutsideCalls());
            wire.open();
            Form form = new Form().field("title", "x");
            assertThatThrownBy(() -> wire.post("/rest/videos/", form, "x.m4v", file, transfer()))
                    .satisfies(is(Trouble.TOO_LARGE_FOR_POD));
            assertThat(head.get()).anyMatch(line -> line.matches("(?i)content-length: 300\\d{3}"));
        }
    }

    private static List<String> refuse(ServerSocket nginx) {
        try (Socket socket = nginx.accept()) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            List<String> head =
                    reader.lines().takeWhile(line -> !line.isEmpty()).toList();
            byte[] answer =
                    ("HTTP/1.1 413 Request Entity Too Large\r\nContent-Type: text/html\r\nContent-Length: 11\r\n"
                                    + "Connection: close\r\n\r\n<h1>413</h1")
                            .getBytes(StandardCharsets.US_ASCII);
            socket.getOutputStream().write(answer);
            socket.getOutputStream().flush();
            return head;
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void what_leads_elsewhere_is_not_followed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> lead(other, "https://evil.example/"));
            assertThatThrownBy(() -> at("http://127.0.0.1:" + other.getLocalPort(), "right")
                            .find("alice", "x"))
                    .satisfies(is(Trouble.POD_REFUSES))
                    .hasMessageContaining("evil.example");
        }
    }

    private static void lead(ServerSocket server, String where) {
        try (Socket socket = server.accept()) {
            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .forEach(line -> {});
            socket.getOutputStream()
                    .write(("HTTP/1.1 301 Moved\r\nLocation: " + where + "\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static java.util.function.Consumer<Throwable> is(Trouble trouble) {
        return thrown -> assertThat(
                        thrown instanceof HandoverBroken broken
                                ? broken.trouble()
                                : ((HandoverRefused) thrown).trouble())
                .isEqualTo(trouble);
    }
}
