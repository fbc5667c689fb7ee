package org.webinar.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Whoever stands behind a web server, on IPv4 and IPv6, and says what he was asked. */
final class SomebodyBehind implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch firstWordWasRead = new CountDownLatch(1);
    private final HttpServer four;
    private final HttpServer six;

    SomebodyBehind() throws IOException {
        four = listening("127.0.0.1", 0);
        six = listening("::1", port());
    }

    int port() {
        return four.getAddress().getPort();
    }

    /** Lets a line go on. */
    void firstWordWasRead() {
        firstWordWasRead.countDown();
    }

    @Override
    public void close() {
        four.stop(0);
        six.stop(0);
        threads.shutdownNow();
    }

    private HttpServer listening(String address, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, address));
        server.createContext("/live/line/", this::line);
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, String where) throws IOException {
        String asked = where + " for " + exchange.getRequestHeaders().getFirst("X-Forwarded-For") + " by "
                + exchange.getRequestHeaders().getFirst("X-Forwarded-Proto");
        exchange.getResponseHeaders().set("Set-Cookie", "webinar_session=1; Path=/; HttpOnly");
        byte[] body = asked.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** A word, and the next one only when the first has been read. */
    private void line(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("data: one\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            boolean read = firstWordWasRead.await(Await.SOON.toSeconds(), TimeUnit.SECONDS);
            out.write(("data: " + (read ? "two" : "held back") + "\n\n").getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
