package org.webinar.doctor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A BigBlueButton on this machine that is wrong in whatever way a test wants; else it is right in all. */
final class LyingBbb implements AutoCloseable {
    static final String SECRET = "the-secret-of-the-double";
    private static final String PATH = "/bigbluebutton/api";
    private static final Map<Integer, String> ALGORITHMS =
            Map.of(40, "SHA-1", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");
    private static final String SUCCESS = "<response><returncode>SUCCESS</returncode>%s</response>";
    private static final String FAILED =
            "<response><returncode>FAILED</returncode><messageKey>%s</messageKey></response>";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    Set<String> algorithms = Set.of("SHA-1", "SHA-256", "SHA-384", "SHA-512");
    String root = SUCCESS.formatted("<version>2.0</version><bbbVersion>3.0.40</bbbVersion>");
    int rootStatus = 200;
    boolean takesAnything;
    boolean rewrites;
    boolean slow;
    int socket = 101;
    final Map<String, String> answers = new HashMap<>(Map.of(
            "isMeetingRunning", SUCCESS.formatted("<running>false</running>"),
            "getRecordings",
                    SUCCESS.formatted("<recordings><recording><playback><format><type>video</type></format>"
                            + "</playback></recording></recordings>"),
            "hooks/list", SUCCESS.formatted("<hooks/>"),
            "sendChatMessage", FAILED.formatted("meetingNotFound")));

    LyingBbb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String api() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().startsWith(PATH)) {
            socket(exchange);
            return;
        }
        String call =
                exchange.getRequestURI().getPath().substring(PATH.length()).replaceFirst("^/", "");
        if (call.isEmpty()) {
            send(exchange, rootStatus, root);
            return;
        }
        if (slow) {
            await();
        }
        String query = exchange.getRequestURI().getRawQuery();
        boolean right = takesAnything || isRight(call, rewrites ? rewritten(query) : query);
        String answer = answers.get(call);
        if (answer == null) {
            send(exchange, 404, "<html>not found</html>");
        } else {
            send(exchange, 200, right ? answer : FAILED.formatted("checksumError"));
        }
    }

    /** The lines of the client: it changes over for whoever asks for that, and for nobody else. */
    private void socket(HttpExchange exchange) throws IOException {
        boolean asks = "websocket".equals(exchange.getRequestHeaders().getFirst("Upgrade"));
        send(exchange, asks ? socket : 426, "");
    }

    private static void await() {
        try {
            new java.util.concurrent.CountDownLatch(1).await(1100, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** As a proxy does that decodes an address and writes it anew. */
    private static String rewritten(String query) {
        int at = query.lastIndexOf("&checksum=");
        String[] pair = query.substring(0, Math.max(at, 0)).split("=", 2);
        return pair.length < 2
                ? query
                : pair[0] + "="
                        + URLEncoder.encode(URLDecoder.decode(pair[1], StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                        + query.substring(at);
    }

    private boolean isRight(String call, String query) {
        String checksum = query.replaceFirst("^.*checksum=", "");
        String algorithm = ALGORITHMS.get(checksum.length());
        String signed = query.replaceFirst("&?checksum=.*$", "");
        return algorithms.contains(algorithm)
                && hash(algorithm, call + signed + SECRET).equals(checksum);
    }

    private static String hash(String algorithm, String text) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
