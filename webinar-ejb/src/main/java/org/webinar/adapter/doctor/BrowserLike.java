package org.webinar.adapter.doctor;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.webinar.doctor.Page;
import org.webinar.limits.Body;

/**
 * Asks as a browser does for a page of another origin. By the JDK's newer client, for the older one, {@code
 * HttpURLConnection}, leaves {@code Origin} out and says nothing.
 */
final class BrowserLike {
    private final HttpClient client;
    private final int largest;

    BrowserLike(SSLContext trusted, int largest) {
        this.largest = largest;
        client = HttpClient.newBuilder()
                .sslContext(trusted)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofMillis(JdkOutside.CONNECT_MILLIS))
                .build();
    }

    Page get(URI address, String origin) throws IOException {
        Body body = Body.within(largest, Duration.ofMillis(JdkOutside.ANSWER_MILLIS));
        HttpRequest question = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMillis(JdkOutside.ANSWER_MILLIS))
                .header("Origin", origin)
                .header("Cache-Control", "no-cache")
                .header("Accept", "*/*")
                .build();
        long begun = System.nanoTime();
        HttpResponse<InputStream> answer = send(question);
        Duration firstByte = Duration.ofNanos(System.nanoTime() - begun);
        try (InputStream stream = answer.body()) {
            // The client's time-out ends with the headers, and a read has none.
            CompletableFuture.delayedExecutor(JdkOutside.ANSWER_MILLIS, MILLISECONDS)
                    .execute(() -> close(stream));
            return new Page(answer.statusCode(), headers(answer), body.read(stream), firstByte);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest question) throws IOException {
        try {
            return client.send(question, BodyHandlers.ofInputStream());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(over);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Map<String, String> headers(HttpResponse<?> answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }
}
