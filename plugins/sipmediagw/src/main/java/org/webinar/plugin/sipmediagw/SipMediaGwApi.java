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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/** One call to the launcher of a SIPMediaGW: bounded in time and size, TLS verified, the token never in an error. */
class SipMediaGwApi {
    /** A launch answers after ten seconds at most (reference 4.2). */
    private static final long ANSWER_SECONDS = 16;

    private static final long CONNECT_SECONDS = 3;

    /** For all of it; the contract allows twenty, and the last read may take a little longer. */
    private static final long WHOLE_SECONDS = 18;

    private static final String HIDDEN = "…";
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final Client client = ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
            .property("jersey.config.client.followRedirects", false)
            .build();

    Answer get(GatewayAddress gateway, Broadcast broadcast, String call, Map<String, String> query) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(WHOLE_SECONDS);
        try (Response response = client.target(address(gateway, call, query))
                .request()
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + gateway.token())
                .get()) {
            return new Answer(response.getStatus(), withoutSecrets(body(response, deadline), gateway, broadcast));
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

    /** As much of the answer as comes in time; a machine that sends letter by letter must not hold us up. */
    private static String body(Response response, long deadline) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream body = response.readEntity(InputStream.class)) {
            byte[] some = new byte[8 * 1024];
            int length = body == null ? -1 : body.read(some);
            while (length >= 0 && bytes.size() < LARGEST_ANSWER) {
                bytes.write(some, 0, length);
                if (System.nanoTime() - deadline > 0) {
                    throw new IOException("the answer does not end");
                }
                length = body.read(some);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A gateway may repeat what it was sent, now or earlier, and its words are shown to people. */
    private static String withoutSecrets(String body, GatewayAddress gateway, Broadcast broadcast) {
        String rtmp = broadcast.rtmp().toString();
        String streamKey = rtmp.substring(rtmp.lastIndexOf('/') + 1);
        String hidden = body;
        for (String secret : List.of(rtmp, streamKey, broadcast.room(), gateway.token())) {
            hidden = hide(hidden, secret);
        }
        return hidden;
    }

    private static String hide(String text, String secret) {
        return secret.isEmpty() ? text : text.replace(secret, HIDDEN);
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
