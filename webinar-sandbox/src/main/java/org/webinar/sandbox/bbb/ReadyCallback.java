package org.webinar.sandbox.bbb;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts to meta_bbb-recording-ready-url: a form with a token that is signed with the shared secret (JWT, HS256). */
final class ReadyCallback {
    private static final Logger LOG = Logger.getLogger(ReadyCallback.class.getName());

    private final String secret;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ReadyCallback(String secret) {
        this.secret = secret;
    }

    /** Once; what comes back is written to the log and not acted on. */
    void tell(String url, Meeting meeting) {
        if (url.isEmpty()) {
            return;
        }
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("signed_parameters=" + signed(meeting)))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            LOG.log(Level.FINE, "recording ready: {0}", status);
        } catch (IOException | IllegalArgumentException away) {
            LOG.log(Level.INFO, "recording ready: {0}", away.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String signed(Meeting meeting) {
        String text = part("{\"alg\":\"HS256\"}") + "."
                + part("{\"meeting_id\":\"" + meeting.id + "\",\"record_id\":\"" + meeting.internalId + "\"}");
        return text + "." + encoded(signature(text));
    }

    private byte[] signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static String part(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
