package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The templates of the streaming server and of a cache in front of it: spared, never older than a moment, and as closed. */
@Timeout(120)
class HlsCacheIT {
    private static final int VIEWERS = 40;
    private static final String TICKET = "ticket=good";
    private static final String PLAYLIST = "/hls/hall-1.m3u8";
    private static final String PIECE = "/hls/hall-1-1700000000.ts";

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> fetched = new ConcurrentLinkedQueue<>();
    private volatile int newest = 1;

    private HttpServer behind;
    private HlsNginx streaming;
    private HlsNginx cache;
    private HlsNginx careless;
    private String origin;
    private String url;
    private String carelessUrl;

    @BeforeEach
    void three_of_nginx_and_what_is_behind_them() throws IOException {
        behind = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        behind.setExecutor(threads);
        behind.createContext("/hls/", this::stream);
        behind.createContext("/streaming/hls", HlsCacheIT::tickets);
        behind.start();
        String here = "http://127.0.0.1:" + behind.getAddress().getPort();
        int first = Nginx.freePort();
        int inFront = Nginx.freePort();
        int inFrontToo = Nginx.freePort();
        streaming = HlsNginx.start(folder.resolve("origin"), first, here, here);
        cache = HlsNginx.startCache(folder.resolve("cache"), inFront, first, here, HlsNginx.Signs.ALL);
        careless = HlsNginx.startCache(folder.resolve("careless"), inFrontToo, first, here, HlsNginx.Signs.OF_THE_KEY);
        origin = "http://127.0.0.1:" + first;
        url = "http://127.0.0.1:" + inFront;
        carelessUrl = "http://127.0.0.1:" + inFrontToo;
    }

    @AfterEach
    void end() {
        Stream.of(careless, cache, streaming).forEach(HlsNginx::close);
        behind.stop(0);
        threads.shutdownNow();
    }

    @Test
    void however_many_watch_the_streaming_server_is_asked_once() throws Exception {
        assertThat(all(PIECE)).containsOnly("piece of " + PIECE);
        assertThat(fetched).containsExactly(PIECE);

        fetched.clear();
        long begun = System.nanoTime();
        assertThat(all(PLAYLIST)).containsOnly("playlist 1");
        assertThat(all(PLAYLIST)).containsOnly("playlist 1");
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        assertThat((long) fetched.size()).as("questions in %d s", seconds).isBetween(1L, seconds + 2);

        newest = 2;
        Await.until("the new playlist comes", Await.SOON, () -> get(url + PLAYLIST + "?" + TICKET)
                .body()
                .equals("playlist 2"));
    }

    /** What all viewers get who ask at once. */
    private List<String> all(String path) throws Exception {
        List<Future<String>> asked = IntStream.range(0, VIEWERS)
                .mapToObj(viewer -> threads.submit(() ->
                        get(url + path + "?" + TICKET + "&viewer=" + viewer).body()))
                .toList();
        List<String> got = new ArrayList<>();
        for (Future<String> one : asked) {
            got.add(one.get());
        }
        return got;
    }

    @Test
    void what_is_kept_is_for_those_with_a_ticket_only() {
        for (String where : new String[] {url, carelessUrl}) {
            for (String path : new String[] {PLAYLIST, PIECE}) {
                assertThat(get(where + path + "?" + TICKET).statusCode()).isEqualTo(200);
                assertThat(Ask.get(where + path, "webinar_ticket=good").statusCode())
                        .isEqualTo(200);
                for (String stranger :
                        new String[] {"", "?ticket=", "?ticket=bad", "?" + TICKET + "x", "?TICKET=good", "?x=" + TICKET
                        }) {
                    HttpResponse<String> refused = get(where + path + stranger);
                    assertThat(refused.statusCode()).as(where + path + stranger).isEqualTo(403);
                    assertThat(refused.body()).doesNotContain("piece", "playlist");
                    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
                            .contains("*");
                }
                assertThat(Ask.get(where + path, "webinar_ticket=bad").statusCode())
                        .isEqualTo(403);
            }
        }
    }

    /** Else whoever likes has the streaming server send everything anew, and fills the cache. */
    @Test
    void where_there_are_no_tickets_words_of_chance_fetch_nothing_anew() {
        int port = Nginx.freePort();
        int first = behind.getAddress().getPort();
        HlsNginx open = HlsNginx.startCache(folder.resolve("open"), port, first, "http://nobody", HlsNginx.Signs.NONE);
        try {
            String piece = "http://127.0.0.1:" + port + PIECE;
            for (String chance : new String[] {"", "?ticket=one", "?ticket=two", "?three"}) {
                assertThat(get(piece + chance).body()).isEqualTo("piece of " + PIECE);
            }
            assertThat(Ask.get(piece, "webinar_ticket=four").statusCode()).isEqualTo(200);
            assertThat(fetched).containsExactly(PIECE);
        } finally {
            open.close();
        }
    }

    /** A CDN that knows no tickets keeps by address: whatever a cookie has opened must not get into it. */
    @Test
    void the_streaming_server_says_what_others_may_keep() {
        assertThat(kept(get(origin + PLAYLIST + "?" + TICKET))).isEqualTo("public, max-age=0, s-maxage=1");
        assertThat(kept(get(origin + PIECE + "?" + TICKET))).isEqualTo("public, max-age=3600, immutable");
        assertThat(kept(get(origin + PIECE))).isEqualTo("no-cache");
        assertThat(kept(Ask.get(origin + PIECE, "webinar_ticket=good"))).startsWith("private, ");
    }

    private static String kept(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    private static HttpResponse<String> get(String address) {
        return Ask.get(address);
    }

    /** The stream itself, slowly enough that all ask before the first has an answer. */
    private void stream(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        fetched.add(path);
        try {
            Thread.sleep(300);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        // The streaming server in front says its own word in the place of this one.
        exchange.getResponseHeaders().set("Cache-Control", "public, max-age=3600");
        answer(exchange, 200, path.endsWith(".m3u8") ? "playlist " + newest : "piece of " + path);
    }

    /** The product: one ticket is good, for the host that the audience asks. */
    private static void tickets(HttpExchange exchange) throws IOException {
        boolean good = "127.0.0.1".equals(exchange.getRequestHeaders().getFirst("X-Original-Host"))
                && exchange.getRequestHeaders().getFirst("X-Original-URI").endsWith("?" + TICKET);
        answer(exchange, good ? 204 : 403, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
