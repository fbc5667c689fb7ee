package org.webinar.plugin.example;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * Drives an imaginary gateway with two addresses, {@code POST /rooms/start} and {@code POST /rooms/stop}, that answers
 * with a status and nothing else: 204 for yes, 401, 429 when it is full.
 */
public class ExampleDriver implements GatewayDriver {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** From the first byte sent to the last one received: the contract allows twenty. */
    private static final long ANSWER_SECONDS = 15;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    @Override
    public String make() {
        return "example";
    }

    @Override
    public void start(GatewayAddress gateway, Broadcast broadcast) {
        ask(
                gateway,
                "start",
                "entrance=" + encoded(broadcast.entrance()) + "&room=" + encoded(broadcast.room()) + "&rtmp="
                        + encoded(broadcast.rtmp()));
    }

    @Override
    public void stop(GatewayAddress gateway, Broadcast broadcast) {
        ask(gateway, "stop", "room=" + encoded(broadcast.room()));
    }

    private void ask(GatewayAddress gateway, String call, String form) {
        String base = gateway.url().toString().replaceAll("/+$", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/rooms/" + call))
                .header("Authorization", "Bearer " + gateway.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        judge(status(gateway, request));
    }

    /** Waits for the whole answer, not only for its beginning, and gives up on one that does not end. */
    private int status(GatewayAddress gateway, HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS).statusCode();
        } catch (TimeoutException silent) {
            throw unreachable(gateway, "no answer in time");
        } catch (ExecutionException broken) {
            throw unreachable(gateway, broken.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unreachable(gateway, "interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private static void judge(int status) {
        switch (status) {
            case 204 -> {}
            case 401 -> throw new GatewayTrouble(Kind.UNAUTHORIZED, "401");
            case 429 -> throw new GatewayTrouble(Kind.FULL, "429");
            default -> throw new GatewayTrouble(Kind.UNINTELLIGIBLE, "status " + status);
        }
    }

    /** Names the machine and never what it was sent: the token and the stream key stay out of the log. */
    private static GatewayTrouble unreachable(GatewayAddress gateway, String why) {
        return new GatewayTrouble(Kind.UNREACHABLE, gateway.url().getAuthority() + ": " + why);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
