package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.recording.Playback;
import org.webinar.recording.RecordingsAway;
import org.webinar.settings.FixedSettings;

/** Files beside the pages of videos, on hosts that an administrator has named and on no others. */
class BbbVideoFilesTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int missing = 404;
    private HttpServer server;
    private BbbVideoFiles files;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/playback/video/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            boolean page = path.startsWith("/playback/video/r-page/");
            exchange.getResponseHeaders().set("Content-Type", page ? "text/html" : "video/webm");
            exchange.sendResponseHeaders(page || path.endsWith(".webm") ? 200 : missing, -1);
            exchange.close();
        });
        server.start();
        files = with(
                Map.of("BBB_API_URL", "http://bbb.example/bigbluebutton/api", "webinar.recording.hosts", "127.0.0.1"));
    }

    private static BbbVideoFiles with(Map<String, String> settings) {
        BbbVideoFiles files = new BbbVideoFiles(FixedSettings.of(settings));
        files.open();
        return files;
    }

    @AfterEach
    void close() {
        files.close();
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Playback video(String url) {
        return new Playback(Playback.Format.VIDEO, "video", url, null, null);
    }

    @Test
    void the_file_beside_the_page_is_found_by_its_head() {
        URI file = URI.create(url("/playback/video/r-1/video-0.webm"));
        assertThat(files.of(video(url("/playback/video/r-1/")))).contains(file);
        assertThat(files.of(video(url("/playback/video/r-1")))).contains(file);
        assertThat(asked)
                .startsWith("HEAD /playback/video/r-1/video-0.m4v", "HEAD /playback/video/r-1/video-0.webm")
                .allMatch(call -> call.startsWith("HEAD "));
    }

    @Test
    void a_page_in_place_of_the_file_is_none() {
        assertThat(files.of(video(url("/playback/video/r-page/")))).isEmpty();
    }

    @Test
    void an_address_of_a_file_is_the_file() {
        assertThat(files.of(video("https://cdn.example/a/B.MP4"))).contains(URI.create("https://cdn.example/a/B.MP4"));
        assertThat(asked).isEmpty();
    }

    /** What BigBlueButton answers may lead to anywhere, and to our own network too. */
    @Test
    void nobody_is_asked_whom_no_administrator_has_named() {
        BbbVideoFiles strict = with(Map.of("BBB_API_URL", "http://bbb.example/bigbluebutton/api"));
        assertThat(strict.of(video(url("/playback/video/r-1/")))).isEmpty();
        assertThat(asked).isEmpty();
        strict.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void what_a_server_does_not_have_is_not_there(int status) {
        missing = status;
        assertThat(files.of(video(url("/playback/video/r-1/")))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 302})
    void a_server_that_can_not_say_now_is_an_outage_and_not_a_missing_file(int status) {
        missing = status;
        assertThatThrownBy(() -> files.of(video(url("/playback/video/r-1/"))))
                .isInstanceOf(RecordingsAway.class)
                .hasMessageContaining(String.valueOf(status));
    }

    @Test
    void a_silent_server_is_an_outage() {
        server.stop(0);
        assertThatThrownBy(() -> files.of(video(url("/playback/video/r-1/")))).isInstanceOf(RecordingsAway.class);
    }
}
