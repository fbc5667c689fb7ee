package org.webinar.adapter.hls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.gateway.SelfSigned;
import org.webinar.limits.Reach;
import org.webinar.livestream.Glimpse;
import org.webinar.livestream.Glimpse.Obstacle;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.FixedSettings;
import org.webinar.ticket.Tickets;

/** What viewers would find at an address, from a server that answers as streaming servers do. */
class HlsStreamProbeTest {
    private static final String PLAYLIST =
            "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXT-X-MEDIA-SEQUENCE:41\n#EXTINF:3.0,\na.ts\n#EXTINF:3.0,\nb.ts\n";

    private final Map<String, String> settings = new HashMap<>(Map.of("SECRET_KEY", "key"));
    private final Tickets tickets =
            new Tickets(FixedSettings.of(settings), FixedSettings.secrets("key"), Clock.systemUTC());
    private final OutsideCalls calls = new OutsideCalls();
    private final HlsStreamProbe probe = new HlsStreamProbe(tickets, calls);
    private String query;
    private HttpServer server;
    private int status = 200;
    private String body = PLAYLIST;
    private String location = "/live/index.m3u8";
    private int moves;
    private String host;

    @BeforeEach
    void open() throws IOException {
        probe.open();
        server = listening(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    private HttpServer listening(HttpServer created) {
        created.createContext("/moved/", exchange -> {
            moves++;
            host = exchange.getRequestHeaders().getFirst("Host");
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        created.createContext("/live/index.m3u8", exchange -> {
            query = exchange.getRequestURI().getQuery();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 204 ? -1 : bytes.length);
            exchange.getResponseBody().write(status == 204 ? new byte[0] : bytes);
            exchange.close();
        });
        created.start();
        return created;
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String address(String scheme) {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/live/index.m3u8";
    }

    @Test
    void tells_the_newest_segment_and_how_long_segments_are() {
        assertThat(probe.look(address("http"))).isEqualTo(Glimpse.at(42, Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @CsvSource({"404,", "410,", "204,", "401,FORBIDDEN", "403,FORBIDDEN", "500,BROKEN", "503,BROKEN", "400,NO_PLAYLIST"
    })
    void knows_nobody_sends_yet_from_something_in_the_way(int answer, Obstacle obstacle) {
        status = answer;
        Glimpse expected = obstacle == null ? Glimpse.NOTHING : Glimpse.behind(obstacle);
        assertThat(probe.look(address("http"))).isEqualTo(expected);
        Result counted = obstacle == null ? Result.OK : answer < 500 ? Result.REFUSED : Result.SERVER_ERROR;
        assertThat(calls.ended(Neighbour.STREAM, counted)).isOne();
    }

    @Test
    void a_page_is_no_playlist_and_an_empty_playlist_is_no_picture() {
        body = "<html>Welcome</html>";
        assertThat(probe.look(address("http"))).isEqualTo(Glimpse.behind(Obstacle.NO_PLAYLIST));
        body = "#EXTM3U\n#EXT-X-TARGETDURATION:3\n";
        assertThat(probe.look(address("http")).newestSegment()).isEqualTo(OptionalLong.empty());
        assertThat(probe.look("no address at all").obstacle()).contains(Obstacle.NO_PLAYLIST);
    }

    @Test
    void names_a_host_that_is_none_and_a_server_that_is_away() {
        assertThat(probe.look("http://streaming.invalid/live/index.m3u8").obstacle())
                .contains(Obstacle.HOST_UNKNOWN);
        String closed = address("http");
        server.stop(0);
        assertThat(probe.look(closed).obstacle()).contains(Obstacle.UNREACHABLE);
        assertThat(calls.ended(Neighbour.STREAM, Result.UNREACHABLE)).isEqualTo(2);
    }

    @Test
    void names_a_certificate_that_browsers_do_not_trust(@TempDir Path folder) throws Exception {
        server.stop(0);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context(folder)));
        server = listening(secure);
        assertThat(probe.look(address("https")).obstacle()).contains(Obstacle.UNTRUSTED);
        assertThat(calls.ended(Neighbour.STREAM, Result.UNTRUSTED)).isOne();
    }

    private static SSLContext context(Path folder) throws GeneralSecurityException, IOException, InterruptedException {
        SelfSigned own = SelfSigned.in(folder, "stream", "-1d", "127.0.0.1");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(own.store())) {
            store.load(file, SelfSigned.PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, SelfSigned.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void where_the_streaming_server_asks_for_tickets_we_show_one_too() {
        probe.look(address("http"));
        assertThat(query).isNull();
        settings.put("webinar.hls.ticket-life", "PT10M");
        probe.look(address("http"));
        assertThat(query).startsWith("ticket=");
        assertThat(tickets.opens(query.substring("ticket=".length()), null, "/live/index.m3u8"))
                .isTrue();
    }

    private String moved(String name) {
        return "http://" + name + ":" + server.getAddress().getPort() + "/moved/index.m3u8";
    }

    @Test
    void a_playlist_that_has_moved_within_its_host_is_found_and_not_looked_for_in_circles() {
        assertThat(probe.look(moved("127.0.0.1"))).isEqualTo(Glimpse.at(42, Duration.ofSeconds(3)));
        location = "/moved/again.m3u8";
        assertThat(probe.look(moved("127.0.0.1"))).isEqualTo(Glimpse.behind(Obstacle.NO_PLAYLIST));
        assertThat(moves).isEqualTo(1 + 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:%d/live/index.m3u8", "http://127.0.0.1:4848/", "ftp://127.0.0.1:%d/x", ":"})
    void nobody_leads_us_on_to_another_machine_or_port(String elsewhere) {
        location = elsewhere.formatted(server.getAddress().getPort());
        assertThat(probe.look(moved("127.0.0.1"))).isEqualTo(Glimpse.behind(Obstacle.NO_PLAYLIST));
        assertThat(moves).isEqualTo(1);
    }

    /** Else one outside would lead us to whatever machine of the inner network it likes. */
    @Test
    void who_lies_inside_may_name_others_there_and_who_lies_outside_may_not() throws UnknownHostException {
        assertThat(HlsStreamProbe.around(URI.create("http://10.1.2.3/a.m3u8"))).isEqualTo(Reach.INNER);
        assertThat(HlsStreamProbe.around(URI.create("http://[fd00::7]/a.m3u8"))).isEqualTo(Reach.INNER);
        assertThat(HlsStreamProbe.around(URI.create("http://8.8.8.8/a.m3u8"))).isEqualTo(Reach.OUTSIDE);
    }

    @Test
    void what_a_playlist_names_is_asked_where_streaming_servers_stand_and_nowhere_else() {
        int port = server.getAddress().getPort();
        body = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://localhost:4848/moved/index.m3u8\n";
        assertThat(probe.look(address("http"))).isEqualTo(Glimpse.behind(Obstacle.NO_PLAYLIST));
        assertThat(moves).isZero();
        body = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://localhost:" + port + "/moved/index.m3u8\n";
        location = "/nothing";
        assertThat(probe.look(address("http"))).isEqualTo(Glimpse.NOTHING);
        assertThat(moves).isEqualTo(1);
        body = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n/moved/index.m3u8\n";
        location = "/nothing";
        assertThat(probe.look(address("http"))).isEqualTo(Glimpse.NOTHING);
        assertThat(moves).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/index.m3u8",
                "http://[fe80::1]/index.m3u8",
                "http://0.0.0.0:8080/index.m3u8",
                "http://127.0.0.1:6379/index.m3u8"
            })
    void nobody_is_asked_where_no_streaming_server_stands(String address) {
        assertThat(probe.look(address)).isEqualTo(Glimpse.behind(Obstacle.NO_PLAYLIST));
        assertThat(probe.read(address)).isEmpty();
    }

    /** The question goes to the address that was looked at, and still says by which name it was meant. */
    @Test
    void a_server_with_several_names_hears_which_one_was_typed() {
        assertThat(probe.look(moved("localhost"))).isEqualTo(Glimpse.at(42, Duration.ofSeconds(3)));
        assertThat(host).isEqualTo("localhost:" + server.getAddress().getPort());
    }
}
