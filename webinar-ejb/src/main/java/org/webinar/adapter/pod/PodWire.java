package org.webinar.adapter.pod;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;
import org.webinar.limits.Body;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.HandoverCatalogue;
import org.webinar.settings.Settings;

/** The wire to Pod: JSON, for whoever has our token, to the administrator's address and nowhere else. */
@ApplicationScoped
class PodWire {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    /** How long a file may take altogether, and how long nothing of it may move: at its end Pod moves it to its place. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration STILL = Duration.ofMinutes(10);
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final Settings settings;
    private final OutsideCalls calls;
    private HttpClient client;

    PodWire() {
        this(null, null);
    }

    @Inject
    PodWire(Settings settings, OutsideCalls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    /** Pod's address, without a slash at its end. */
    URI pod() {
        return settings.get(HandoverCatalogue.POD_URL)
                .filter(known -> !token().isEmpty())
                .orElseThrow(() -> new HandoverRefused(Trouble.SWITCHED_OFF, "webinar.pod.url or webinar.pod.token"));
    }

    private String token() {
        return settings.get(HandoverCatalogue.POD_TOKEN);
    }

    /** What lies at a path. */
    JsonObject get(String path) {
        return answered(client.sendAsync(question(path).timeout(ANSWER).build(), BodyHandlers.ofInputStream()));
    }

    /** What is answered to a form with a file. */
    JsonObject post(String path, Form form, String fileName, Path file, Transfer transfer) {
        try {
            // Whoever takes no file of this size says so before it is sent.
            HttpRequest question = question(path)
                    .timeout(LONGEST)
                    .expectContinue(true)
                    .header("Content-Type", form.type())
                    .POST(form.with("video", fileName, file, transfer))
                    .build();
            var sent = client.sendAsync(question, BodyHandlers.ofInputStream());
            transfer.begin(STILL, () -> sent.cancel(true));
            return answered(sent);
        } catch (IOException gone) {
            throw new HandoverBroken(Trouble.NO_ROOM, String.valueOf(gone.getMessage()));
        } finally {
            transfer.end();
        }
    }

    private HttpRequest.Builder question(String path) {
        return HttpRequest.newBuilder(URI.create(pod() + path))
                .header("Authorization", "Token " + token())
                .header("Accept", "application/json");
    }

    private JsonObject answered(CompletableFuture<HttpResponse<InputStream>> sent) {
        try {
            HttpResponse<InputStream> answer =
                    calls.made(Neighbour.POD, () -> begun(sent), said -> Result.ofStatus(said.statusCode()));
            try (InputStream stream = answer.body()) {
                return PodAnswer.read(answer, PodAnswer.hasWords(answer.statusCode()) ? read(stream) : new byte[0]);
            }
        } catch (CancellationException still) {
            throw new HandoverBroken(Trouble.POD_AWAY, "nothing moved any more");
        } catch (IOException broken) {
            throw new HandoverBroken(Trouble.POD_AWAY, reason(broken));
        }
    }

    /** The beginning of the answer. */
    private static HttpResponse<InputStream> begun(CompletableFuture<HttpResponse<InputStream>> sent)
            throws IOException {
        try {
            return sent.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new IOException(over);
        }
    }

    private static byte[] read(InputStream stream) throws IOException {
        // The client's time-out ends with the headers, and a read has none.
        CompletableFuture.delayedExecutor(ANSWER.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> close(stream));
        return Body.within(LARGEST_ANSWER, ANSWER).read(stream);
    }

    private static String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
