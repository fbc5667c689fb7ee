package org.webinar.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A BigBlueButton and a streaming server in which everything runs well, for any number of rooms and streams: each room holds
 * a presenter and its gateway, each playlist has a new segment every two seconds.
 */
final class RunningWorld implements AutoCloseable {
    private static final int SEGMENT_MILLIS = 2_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final AtomicLong looksAtRooms = new AtomicLong();
    private final AtomicLong looksAtStreams = new AtomicLong();
    private final HttpServer server;

    RunningWorld() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/bigbluebutton/api/", this::room);
        server.createContext("/hls/", this::playlist);
        server.setExecutor(threads);
        server.start();
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String bbb() {
        return url() + "/bigbluebutton/api";
    }

    /** Where the picture with the number is, which {@code %d} stands for. */
    String hls() {
        return url() + "/hls/%d.m3u8";
    }

    /** How often somebody has looked at a room. */
    long looksAtRooms() {
        return looksAtRooms.get();
    }

    /** How often somebody has fetched a playlist. */
    long looksAtStreams() {
        return looksAtStreams.get();
    }

    private void room(HttpExchange asked) throws IOException {
        String query = asked.getRequestURI().getQuery();
        String id = query == null ? "" : query.replaceAll(".*meetingID=([^&]*).*", "$1");
        String number = id.replaceAll("\\D", "");
        if (!asked.getRequestURI().getPath().endsWith("/getMeetingInfo")) {
            answer(asked, HttpURLConnection.HTTP_NOT_FOUND, "text/plain", "It tells nobody of its chats.");
            return;
        }
        looksAtRooms.incrementAndGet();
        answer(
                asked,
                HttpURLConnection.HTTP_OK,
                "text/xml",
                "<response><returncode>SUCCESS</returncode><meetingName>" + id + "</meetingName><meetingID>" + id
                        + "</meetingID><createTime>1772445492000</createTime><running>true</running>"
                        + "<hasBeenForciblyEnded>false</hasBeenForciblyEnded><participantCount>2</participantCount>"
                        + "<moderatorCount>1</moderatorCount><attendees><attendee><userID>user-2</userID>"
                        + "<fullName>Camille Moreau</fullName><role>MODERATOR</role></attendee><attendee><userID>gw-"
                        + number + "-" + number + "</userID><fullName>Webinar</fullName><role>VIEWER</role></attendee>"
                        + "</attendees><metadata/></response>");
    }

    private void playlist(HttpExchange asked) throws IOException {
        looksAtStreams.incrementAndGet();
        long newest = System.currentTimeMillis() / SEGMENT_MILLIS;
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n");
        text.append("#EXT-X-MEDIA-SEQUENCE:").append(newest - 5).append('\n');
        for (long segment = newest - 5; segment <= newest; segment++) {
            text.append("#EXTINF:2.000,\n").append(segment).append(".ts\n");
        }
        answer(asked, HttpURLConnection.HTTP_OK, "application/vnd.apple.mpegurl", text.toString());
    }

    private static void answer(HttpExchange asked, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        asked.getRequestBody().readAllBytes();
        asked.getResponseHeaders().set("Content-Type", type);
        asked.sendResponseHeaders(status, bytes.length);
        try (var out = asked.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
