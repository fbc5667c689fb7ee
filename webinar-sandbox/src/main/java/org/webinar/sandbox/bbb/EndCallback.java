package org.webinar.sandbox.bbb;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Calls meta_endCallbackUrl after a meeting: two GETs per attempt, the first must get exactly 200. */
final class EndCallback implements RoomListener {
    private static final int[] PAUSES = {30, 60, 120, 300};

    private final BbbOptions options;
    private final ScheduledExecutorService workers;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    EndCallback(BbbOptions options, ScheduledExecutorService workers) {
        this.options = options;
        this.workers = workers;
    }

    @Override
    public void ended(Meeting meeting) {
        String url = meeting.metadata.getOrDefault("endcallbackurl", "");
        if (!url.isEmpty()) {
            String target = url + (url.contains("?") ? "&" : "?") + "recordingmarks=" + meeting.recorded();
            workers.execute(() -> attempt(target, 0));
        }
    }

    private void attempt(String url, int failures) {
        if (status(url) == 200 && status(url) / 100 == 2) {
            return;
        }
        if (failures < PAUSES.length) {
            long pause = (long) (PAUSES[failures] * 1000 * options.retryScale());
            workers.schedule(() -> attempt(url, failures + 1), pause, TimeUnit.MILLISECONDS);
        }
    }

    private int status(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
