package org.webinar.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/** What a gateway may do to its caller, and what it can't. */
@Timeout(20)
class WireTest {
    private static final int ENDLESS = 10 * 1024 * 1024;

    private final Wire wire = new Wire();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Authorization"));
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                boolean moved = exchange.getRequestURI().getPath().endsWith("/moved");
                byte[] body = new byte[moved ? 0 : ENDLESS];
                exchange.sendResponseHeaders(moved ? 302 : 200, moved ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void the_token_goes_as_bearer_or_as_the_password_of_a_user() {
        get(new GatewayAddress(base(), "t0ken"), "moved");
        get(new GatewayAddress(base(), "t0ken", "", Map.of(Wire.USER, "pod"), null), "moved");
        get(new GatewayAddress(URI.create(base() + "//"), ""), "moved");
        assertThat(asked)
                .containsExactly("/api/moved Bearer t0ken", "/api/moved Basic cG9kOnQwa2Vu", "/api/moved null");
    }

    @Test
    void nothing_is_followed_and_nothing_endless_is_read() {
        GatewayAddress gateway = new GatewayAddress(base(), "t0ken");
        assertThat(get(gateway, "moved").status()).isEqualTo(302);
        assertThat(asked).hasSize(1);
        assertThat(get(gateway, "much").body()).hasSize(64 * 1024);
    }

    /** A read time-out starts anew with every byte; a deadline does not. */
    @Test
    void whoever_drips_is_left_when_the_deadline_is_over() throws IOException {
        for (String beginning :
                List.of("HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", "")) {
            try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Thread dripping = new Thread(() -> drip(door, beginning));
                dripping.start();
                GatewayAddress gateway =
                        new GatewayAddress(URI.create("http://127.0.0.1:" + door.getLocalPort()), "t0ken");
                long begin = System.nanoTime();
                assertTrouble(
                        Kind.UNREACHABLE, () -> wire.get(gateway, "x", Map.of(), Deadline.in(Duration.ofMillis(700))));
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
            }
        }
    }

    private static void drip(ServerSocket door, String beginning) {
        try (Socket caller = door.accept();
                OutputStream out = caller.getOutputStream()) {
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                if (!beginning.isEmpty()) {
                    out.write('a');
                    out.flush();
                }
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException over) {
            // The caller has hung up.
        }
    }

    @Test
    void an_address_that_is_none_is_a_setting_and_no_crash() {
        for (String url : List.of("ftp://h/", "http:///x", "h", "mailto:x@y", "http://h/?q=1", "http://h/#f")) {
            assertTrouble(Kind.MISCONFIGURED, () -> get(new GatewayAddress(URI.create(url), "t0ken"), "x"));
        }
        assertThatThrownBy(() -> get(new GatewayAddress(base(), "line\nbreak"), "x"))
                .isInstanceOf(GatewayTrouble.class)
                .hasMessageNotContaining("break");
    }

    @Test
    void a_dead_gateway_is_named_by_its_host_alone() {
        URI base =
                URI.create("http://user:pass@127.0.0.1:" + server.getAddress().getPort() + "/t0ken");
        server.stop(0);
        assertThatThrownBy(() -> get(new GatewayAddress(base, "t0ken"), "x"))
                .isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Kind.UNREACHABLE))
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContainingAny("t0ken", "pass");
        assertThat(new GatewayAddress(base, "t0ken").toString()).doesNotContain("t0ken", "pass");
    }

    private Answer get(GatewayAddress gateway, String path) {
        return wire.get(gateway, path, Map.of(), Deadline.ofContract());
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    private static void assertTrouble(Kind kind, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                .isEqualTo(kind));
    }
}
