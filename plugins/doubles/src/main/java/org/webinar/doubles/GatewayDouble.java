package org.webinar.doubles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A gateway's address on loopback, behind which a tongue answers. */
public final class GatewayDouble implements AutoCloseable {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Asked> calls = new CopyOnWriteArrayList<>();
    private volatile Tongue tongue;
    private volatile Mood mood = Mood.FINE;

    private GatewayDouble(Tongue tongue) {
        this.tongue = tongue;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Listens on any free port. */
    public static GatewayDouble talking(Tongue tongue) {
        return new GatewayDouble(tongue);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked asked = read(exchange);
            calls.add(asked);
            Said said = tongue.answer(asked, mood);
            byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", said.type());
            exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** A request in the doubles' words. */
    public static Asked read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query(exchange.getRequestURI().getRawQuery()),
                body,
                authorization == null ? "" : authorization);
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            parameters.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Its base address. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Every call so far, oldest first. */
    public List<Asked> calls() {
        return List.copyOf(calls);
    }

    /** From now on it is in this mood. */
    public void be(Mood next) {
        mood = next;
    }

    /** From now on it talks like this: somebody has installed another release. */
    public void talk(Tongue next) {
        tongue = next;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
