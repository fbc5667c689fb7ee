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
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Text;

/**
 * Drives an imaginary gateway with three addresses, {@code GET /rooms/} to be looked at, {@code POST /rooms/start} and
 * {@code POST /rooms/stop}, that answers with a status and nothing else: 204 for yes, 401, 429 when it is full.
 */
public class ExampleDriver implements GatewayDriver {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** From the first byte sent to the last one received: the contract allows twenty. */
    private static final long ANSWER_SECONDS = 15;

    private final HttpClient usual =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    @Override
    public String make() {
        return "example";
    }

    @Override
    public String label(Locale language) {
        return new Text("Example gateway", "Passerelle d’exemple").in(language);
    }

    /** All gateways of this make speak alike, and can do nothing but start and stop. */
    @Override
    public Probed probe(GatewayAddress gateway) {
        judge(status(gateway, request(gateway, "").GET().build()));
        return new Probed("", new Text("An example", "Un exemple"), Set.of());
    }

    /** The room is the name of the work, so there is no handle to remember. */
    @Override
    public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
        ask(
                gateway,
                "start",
                "entrance=" + encoded(broadcast.entrance()) + "&room=" + encoded(broadcast.room()) + "&rtmp="
                        + encoded(broadcast.rtmp()));
        return new Engagement(broadcast, "");
    }

    @Override
    public void stop(GatewayAddress gateway, Engagement engagement) {
        ask(gateway, "stop", "room=" + encoded(engagement.broadcast().room()));
    }

    private void ask(GatewayAddress gateway, String call, String form) {
        HttpRequest request = request(gateway, call)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        judge(status(gateway, request));
    }

    private static HttpRequest.Builder request(GatewayAddress gateway, String call) {
        String base = gateway.url().toString().replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/rooms/" + call))
                .header("Authorization", "Bearer " + gateway.token());
    }

    /** Waits for the whole answer, not only for its beginning, and gives up on one that does not end. */
    private int status(GatewayAddress gateway, HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer = client(gateway).sendAsync(request, BodyHandlers.discarding());
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

    /** A gateway with a certificate of a private authority brings whom to trust. */
    private HttpClient client(GatewayAddress gateway) {
        return gateway.trust() == null
                ? usual
                : HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .sslContext(gateway.trust())
                        .build();
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
        return new GatewayTrouble(Kind.UNREACHABLE, gateway.url().getHost() + ": " + why);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
