package org.webinar.adapter.webhook;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import org.webinar.limits.Reach;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.webhook.Outcome;
import org.webinar.webhook.Parcel;
import org.webinar.webhook.Receivers;
import org.webinar.webhook.Signature;
import org.webinar.webhook.WebhookRules;
import org.webinar.webhook.WebhookTrouble;

/** Programs that are told by HTTP: outside only, unless the settings name their host, and nowhere else than where they were typed. */
@ApplicationScoped
class HttpReceivers implements Receivers {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    /** More of an answer helps nobody. */
    private static final int MOST_READ = 2048;

    private final Settings settings;
    private final WebhookRules rules;
    private final OutsideCalls calls;
    private final Clock clock;
    private final Duration patience;
    private HttpClient client;

    HttpReceivers() {
        this(null, null, null, null);
    }

    @Inject
    HttpReceivers(Settings settings, WebhookRules rules, OutsideCalls calls, Clock clock) {
        this(settings, rules, calls, clock, ANSWER);
    }

    HttpReceivers(Settings settings, WebhookRules rules, OutsideCalls calls, Clock clock, Duration patience) {
        this.settings = settings;
        this.rules = rules;
        this.calls = calls;
        this.clock = clock;
        this.patience = patience;
    }

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                // A proxy would ask by itself where a name leads, and go there.
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    @Override
    public Outcome send(Parcel parcel, List<String> secrets) {
        long begun = System.nanoTime();
        try {
            URI address = URI.create(parcel.address());
            if (!isAllowed(address)) {
                return Outcome.silent(WebhookTrouble.INSIDE, address.getHost(), took(begun));
            }
            HttpRequest question = question(parcel, address, secrets);
            HttpResponse<InputStream> answer =
                    calls.made(Neighbour.WEBHOOK, () -> send(question), said -> Result.ofStatus(said.statusCode()));
            Duration retryAfter = answer.headers()
                    .firstValue("Retry-After")
                    .map(asked -> RetryAfter.read(asked, clock.instant()))
                    .orElse(null);
            return Outcome.answered(answer.statusCode(), words(answer), retryAfter, took(begun));
        } catch (IOException | IllegalArgumentException trouble) {
            return Outcome.silent(kind(trouble), reason(trouble), took(begun));
        }
    }

    /**
     * Looked at each time, for a name may lead elsewhere since it was typed. The client asks once more where it leads, and hears
     * the same as long as Java remembers it: half a minute from the first question on, unless {@code networkaddress.cache.ttl}
     * says otherwise. Should it hear something else, the machine inside would still need a certificate for that name.
     */
    private boolean isAllowed(URI address) throws UnknownHostException {
        boolean named = rules.mayLieInside(address);
        return (named || "https".equalsIgnoreCase(address.getScheme()))
                && (named ? Reach.INNER : Reach.OUTSIDE).way(address).isPresent();
    }

    private HttpRequest question(Parcel parcel, URI address, List<String> secrets) {
        String body = MessageBody.of(parcel, settings.get(Catalogue.TIME_ZONE));
        long seconds = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Accept", "*/*")
                .header("User-Agent", "webinar-webhooks")
                .header("webhook-id", parcel.word())
                .header("webhook-timestamp", String.valueOf(seconds))
                .header("webhook-signature", Signature.of(secrets, parcel.word(), seconds, body))
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private HttpResponse<InputStream> send(HttpRequest question) throws IOException {
        try {
            return client.send(question, BodyHandlers.ofInputStream());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(over);
        }
    }

    /** The beginning of the answer; whatever breaks after the status does not change what the status says. */
    private String words(HttpResponse<InputStream> answer) {
        try (InputStream stream = answer.body()) {
            // The client's time-out ends with the headers, and a read has none.
            CompletableFuture.delayedExecutor(patience.toMillis(), MILLISECONDS).execute(() -> close(stream));
            return new String(stream.readNBytes(MOST_READ), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return "";
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static WebhookTrouble kind(Exception trouble) {
        if (trouble instanceof HttpTimeoutException) {
            return WebhookTrouble.TOO_SLOW;
        }
        return trouble instanceof SSLException ? WebhookTrouble.UNTRUSTED : WebhookTrouble.UNREACHABLE;
    }

    /** The innermost cause, for the outer ones may repeat an address with what opens something in it. */
    private static String reason(Exception trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root.getMessage() == null ? "" : ": " + root.getMessage().replaceAll("[?&]\\S*", "");
        return root.getClass().getSimpleName() + said;
    }

    private static Duration took(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
