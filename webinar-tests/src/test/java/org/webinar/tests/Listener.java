package org.webinar.tests;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.webinar.sandbox.base.LoopbackServer;

/** A program of the university that is told what happens. */
final class Listener implements AutoCloseable {
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final LoopbackServer server;
    private volatile int answer = 204;

    /** A message as it came. */
    record Heard(String id, String stamp, String signature, String body) {

        /** Whether it is of this type. */
        boolean is(String type) {
            return body.startsWith("{\"type\":\"" + type + "\"");
        }

        /** Whether somebody has signed it who knows the secret. */
        boolean signedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] signed = (id + "." + stamp + "." + body).getBytes(StandardCharsets.UTF_8);
                String wanted = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
                return List.of(signature.split(" ")).contains(wanted);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }

    Listener() {
        server = LoopbackServer.start("listener", 0, this::hear);
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(new Heard(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body));
        exchange.sendResponseHeaders(answer, -1);
    }

    /** Answers so from now on. */
    void answers(int status) {
        answer = status;
    }

    /** Those of this type, in order. */
    List<Heard> heard(String type) {
        return heard.stream().filter(message -> message.is(type)).toList();
    }

    /** Waits until so many of this type have come. */
    List<Heard> await(String type, int number) {
        Await.until(number + " × " + type, Await.TO_AIR, () -> heard(type).size() >= number);
        return heard(type);
    }

    String address() {
        return server.url() + "/hooks";
    }

    @Override
    public void close() {
        server.close();
    }
}
