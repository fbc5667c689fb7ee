package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.FixedSettings;

/** Files come whole, are gone on with after a break, and only from hosts that an administrator has named. */
class BbbFilmFilesTest {
    private static final int LENGTH = 500_000;
    private static final int HALF = 200_000;

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final byte[] film = new byte[LENGTH];
    private HttpServer server;
    private BbbFilmFiles files;
    private Path target;
    private volatile String tag = "\"one\"";
    private volatile boolean breaksOff;
    private volatile int status = 200;
    private volatile int length = LENGTH;
    private volatile boolean lengthUntold;
    private volatile int times = 1;
    private int looks;

    @BeforeEach
    void open() throws IOException {
        for (int i = 0; i < LENGTH; i++) {
            film[i] = (byte) (i * 31 + i / 251);
        }
        target = folder.resolve("7.part");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        files = with("127.0.0.1");
    }

    private static BbbFilmFiles with(String hosts) {
        return with(hosts, file -> Long.MAX_VALUE);
    }

    private static BbbFilmFiles with(String hosts, BbbFilmFiles.Disk disk) {
        Map<String, String> named =
                Map.of("BBB_API_URL", "http://bbb.example/bigbluebutton/api", "webinar.recording.hosts", hosts);
        BbbFilmFiles made = new BbbFilmFiles(FixedSettings.of(named), new OutsideCalls(), disk);
        made.open();
        return made;
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    /** As nginx serves a file. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String range = exchange.getRequestHeaders().getFirst("Range");
            boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
            int from = range != null && same ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
            asked.add(range == null ? "all" : range);
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            if (from >= length) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + length);
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            if (from > 0) {
                exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + (length - 1) + "/" + length);
            }
            exchange.sendResponseHeaders(from > 0 ? 206 : status, lengthUntold ? 0 : length - from);
            for (int i = 0; i < times; i++) {
                exchange.getResponseBody().write(film, from, (breaksOff ? HALF : length) - from);
            }
            if (breaksOff) {
                exchange.getResponseBody().flush();
                breaksOff = false;
            }
        }
    }

    private URI source() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/playback/video/r-1/video-0.m4v");
    }

    private List<Long> fetch(long most) {
        List<Long> lengths = new ArrayList<>();
        files.fetch(source(), target, most, lengths::add, new Transfer(Clock.systemUTC()));
        return lengths;
    }

    @Test
    void a_file_comes_whole_and_its_length_is_told_before() {
        assertThat(fetch(0)).containsExactly((long) LENGTH);
        assertThat(target).hasBinaryContent(film);
        assertThat(asked).containsExactly("all");
    }

    @Test
    void after_a_break_only_the_rest_is_fetched() {
        breaksOff = true;
        assertThatThrownBy(() -> fetch(0)).isInstanceOf(HandoverBroken.class);
        assertThat(target).hasSize(HALF);
        assertThat(fetch(0)).containsExactly((long) LENGTH);
        assertThat(target).hasBinaryContent(film);
        assertThat(asked).containsExactly("all", "bytes=" + HALF + "-");
    }

    /** So it lies there after Pod has not taken it. */
    @Test
    void a_file_that_is_whole_is_not_fetched_again() {
        fetch(0);
        assertThat(fetch(0)).containsExactly((long) LENGTH);
        assertThat(target).hasBinaryContent(film);
        assertThat(asked).containsExactly("all");
    }

    @Test
    void a_whole_file_that_is_too_large_now_is_thrown_away() {
        fetch(0);
        assertThatThrownBy(() -> fetch(HALF)).isInstanceOf(HandoverRefused.class);
        assertThat(target).isEmptyFile();
    }

    @Test
    void a_file_of_a_length_that_nobody_told_is_whole_when_nothing_is_left_of_it() {
        lengthUntold = true;
        assertThat(fetch(0)).containsExactly(0L);
        assertThat(fetch(0)).containsExactly((long) LENGTH);
        assertThat(target).hasBinaryContent(film);
        assertThat(asked).containsExactly("all", "bytes=" + LENGTH + "-");
    }

    @Test
    void a_file_that_has_become_shorter_is_fetched_from_its_beginning() {
        lengthUntold = true;
        fetch(0);
        length = HALF;
        fetch(0);
        assertThat(asked).containsExactly("all", "bytes=" + LENGTH + "-", "all");
        assertThat(target).hasSize(HALF);
    }

    /** Its length is not told, or others write to the same disk. */
    @Test
    void a_disk_that_becomes_full_on_the_way_is_said_and_made_room_on() {
        lengthUntold = true;
        times = 40;
        files = with("127.0.0.1", file -> ++looks < 3 ? Long.MAX_VALUE : 1000);
        assertThatThrownBy(() -> fetch(0)).isInstanceOfSatisfying(HandoverBroken.class, no -> assertThat(no.trouble())
                .isEqualTo(Trouble.NO_ROOM));
        assertThat(looks).isEqualTo(3);
        assertThat(target).isEmptyFile();
    }

    @Test
    void a_link_in_place_of_the_file_is_not_followed() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "mine");
        Files.createSymbolicLink(target, other);
        assertThatThrownBy(() -> fetch(0)).isInstanceOf(HandoverBroken.class);
        Files.delete(target);
        Files.createSymbolicLink(folder.resolve("7.part.tag"), other);
        Files.write(target, new byte[] {1});
        assertThatThrownBy(() -> fetch(0)).isInstanceOf(HandoverBroken.class);
        assertThat(other).hasContent("mine");
    }

    /** Also when it has been made anew meanwhile: nobody wants two halves of two films. */
    @Test
    void a_file_that_is_another_one_now_is_fetched_from_its_beginning() {
        breaksOff = true;
        assertThatThrownBy(() -> fetch(0)).isInstanceOf(HandoverBroken.class);
        tag = "\"two\"";
        fetch(0);
        assertThat(target).hasBinaryContent(film);
    }

    @Test
    void what_came_without_a_name_for_it_is_not_gone_on_with() {
        tag = "W/\"weak\"";
        breaksOff = true;
        assertThatThrownBy(() -> fetch(0)).isInstanceOf(HandoverBroken.class);
        fetch(0);
        assertThat(asked).containsExactly("all", "all");
        assertThat(target).hasBinaryContent(film);
    }

    @Test
    void a_file_that_is_too_large_is_not_fetched() throws IOException {
        assertThatThrownBy(() -> fetch(HALF))
                .isInstanceOfSatisfying(
                        HandoverRefused.class, no -> assertThat(no.trouble()).isEqualTo(Trouble.TOO_LARGE));
        assertThat(Files.size(target)).isZero();
    }

    @Test
    void nobody_is_asked_whom_no_administrator_has_named() {
        BbbFilmFiles strict = with("");
        assertThatThrownBy(() -> strict.fetch(source(), target, 0, length -> {}, new Transfer(Clock.systemUTC())))
                .isInstanceOf(HandoverRefused.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_redirect_is_not_followed_and_a_missing_file_is_an_outage() {
        status = 302;
        assertThatThrownBy(() -> fetch(0)).isInstanceOf(HandoverBroken.class).hasMessageContaining("302");
        status = 404;
        assertThatThrownBy(() -> fetch(0)).isInstanceOf(HandoverBroken.class).hasMessageContaining("404");
    }
}
