package org.webinar.sandbox.bbb;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Delivers events to the hooks: concurrently, without order, again after failures, and gives a hook up at last. */
final class HookSender implements RoomListener {
    private static final double[] PAUSES = {0.1, 0.5, 1, 2, 4, 8, 10, 30, 60, 60, 60, 60};

    private final Hooks hooks;
    private final BbbOptions options;
    private final HookEvents events;
    private final ScheduledExecutorService workers;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    HookSender(Hooks hooks, BbbOptions options, ScheduledExecutorService workers) {
        this.hooks = hooks;
        this.options = options;
        this.events = new HookEvents(options.hookScheme());
        this.workers = workers;
    }

    @Override
    public void created(Meeting meeting) {
        send(meeting, events.created(meeting));
    }

    @Override
    public void joined(Meeting meeting, Person person) {
        send(meeting, events.joined(meeting, person));
    }

    @Override
    public void left(Meeting meeting, Person person) {
        send(meeting, events.left(meeting, person));
    }

    @Override
    public void said(Meeting meeting, ChatLine line) {
        send(meeting, events.said(meeting, line));
    }

    @Override
    public void ended(Meeting meeting) {
        send(meeting, events.ended(meeting));
    }

    private void send(Meeting meeting, JsonObject event) {
        String name = event.getJsonObject("data").getString("id");
        String json = "[" + event + "]";
        long timestamp = System.currentTimeMillis();
        for (Hooks.Hook hook : hooks.all()) {
            if (hook.wants(name, meeting.id)) {
                var delivery = new HookDelivery(options.hookScheme(), hook.callbackUrl(), json, timestamp);
                workers.execute(() -> attempt(hook, delivery, 0));
            }
        }
    }

    private void attempt(Hooks.Hook hook, HookDelivery delivery, int failures) {
        if (!hooks.has(hook.id()) || delivered(delivery)) {
            return;
        }
        if (failures == PAUSES.length) {
            hooks.remove(hook.id());
            return;
        }
        long pause = (long) (PAUSES[failures] * 1000 * options.retryScale());
        workers.schedule(() -> attempt(hook, delivery, failures + 1), pause, TimeUnit.MILLISECONDS);
    }

    /** A 401 counts as delivered, as in bbb-webhooks. */
    private boolean delivered(HookDelivery delivery) {
        try {
            var request = HttpRequest.newBuilder(URI.create(delivery.url(options.secret())))
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(delivery.body()));
            if (options.hookScheme() == HookScheme.BEARER) {
                request.header("Authorization", "Bearer " + options.secret());
            }
            int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2 || status == 401;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
