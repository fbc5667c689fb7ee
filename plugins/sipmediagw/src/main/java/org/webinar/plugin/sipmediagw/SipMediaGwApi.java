package org.webinar.plugin.sipmediagw;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/** One call to the launcher of a SIPMediaGW: bounded in time and size, TLS verified, the token never in an error. */
class SipMediaGwApi {
    /** A launch answers after ten seconds at most, a graceful stop after twenty (reference 4.2, 4.5). */
    private static final long ANSWER_SECONDS = 18;

    private static final long CONNECT_SECONDS = 5;
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final int PIECE = 4096;

    /** For the whole answer: the time-out alone begins anew with each byte that comes. */
    private static final Duration LONGEST = Duration.ofSeconds(ANSWER_SECONDS);

    private final Client client = ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
            .property("jersey.config.client.followRedirects", false)
            .build();

    Answer get(GatewayAddress gateway, String call, Map<String, String> query) {
        long begun = System.nanoTime();
        try (Response response = client.target(address(gateway, call, query))
                .request()
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + gateway.token())
                .get()) {
            return new Answer(response.getStatus(), body(response, begun));
        } catch (ProcessingException | IOException trouble) {
            throw new GatewayTrouble(Kind.UNREACHABLE, host(gateway) + ": " + reason(trouble));
        }
    }

    private static URI address(GatewayAddress gateway, String call, Map<String, String> query) {
        String base = gateway.url().toString().replaceAll("/+$", "");
        String parameters = query.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(base + "/" + call + "?" + parameters);
    }

    private static String body(Response response, long begun) throws IOException {
        InputStream body = response.readEntity(InputStream.class);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        int length = body == null ? -1 : body.read(piece);
        while (length >= 0 && read.size() < LARGEST_ANSWER) {
            read.write(piece, 0, length);
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new IOException("the answer does not end");
            }
            length = body.read(piece);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    void close() {
        client.close();
    }

    private static String host(GatewayAddress gateway) {
        return gateway.url().getAuthority();
    }

    /** The innermost message: the outer ones repeat the address with its query, and the RTMP key stands in it. */
    private static String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root == trouble ? "" : ": " + root.getMessage());
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param body the text, cut at 64 KiB; never null
     */
    record Answer(int status, String body) {}
}
