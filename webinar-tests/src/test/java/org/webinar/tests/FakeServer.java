package org.webinar.tests;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody behind nginx who says who he is and what he was asked; Pod, where Pod is not what is tested. */
final class FakeServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private FakeServer(HttpServer server) {
        this.server = server;
    }

    static FakeServer named(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeServer fake = new FakeServer(server);
            server.setExecutor(fake.threads);
            server.createContext("/", exchange -> {
                byte[] body = (name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders()
                        .set("X-Asked-Host", exchange.getRequestHeaders().getFirst("Host"));
                exchange.getResponseHeaders()
                        .set(
                                "X-Asked-For",
                                String.valueOf(exchange.getRequestHeaders().getFirst("X-Forwarded-For")));
                exchange.getResponseHeaders()
                        .set(
                                "X-Asked-Proto",
                                String.valueOf(exchange.getRequestHeaders().getFirst("X-Forwarded-Proto")));
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return fake;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
