package org.webinar.tests;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;

/**
 * Many viewers without a browser: each has a line open, opens it anew when it breaks and reads on from the last message it
 * has heard, as browsers do with an EventSource. As our page does (chat.js), they know messages by their number.
 */
final class Hall implements AutoCloseable {
    private static final Duration PATIENCE = Await.TO_AIR;
    private static final Executor AFTER_A_PAUSE = CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

    private final HttpClient client;
    private final List<Seat> seats;
    private volatile boolean over;

    /** So many, who come by these addresses in turn. */
    Hall(int viewers, SSLContext trusting, List<String> addresses) {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trusting)
                .build();
        seats = IntStream.range(0, viewers)
                .mapToObj(number -> new Seat(URI.create(addresses.get(number % addresses.size()))))
                .toList();
        seats.forEach(Seat::open);
    }

    /** Waits until each has the state of the event, on the line that is open now. */
    void awaitSeated() {
        Await.until(
                "a line for all of " + seats.size() + ", not " + count(Seat::seated),
                PATIENCE,
                () -> count(Seat::seated) == seats.size());
    }

    /** Waits until each has heard exactly these, in this order. */
    void awaitHeard(List<String> texts) {
        Await.until(
                "all have heard " + texts,
                PATIENCE,
                () -> count(seat -> seat.heard().equals(texts)) == seats.size());
    }

    /** How many lines were opened, first ones and others. */
    int opened() {
        return seats.stream().mapToInt(seat -> seat.opened).sum();
    }

    private long count(Predicate<Seat> what) {
        return seats.stream().filter(what).count();
    }

    @Override
    public void close() {
        over = true;
        seats.forEach(Seat::leave);
    }

    /** One viewer. */
    private final class Seat {
        private final URI address;
        private final Map<String, String> texts = Collections.synchronizedMap(new LinkedHashMap<>());
        private volatile String last = "";
        private volatile int opened;
        private volatile boolean seated;
        private volatile Flow.Subscription words;

        private Seat(URI address) {
            this.address = address;
        }

        private void open() {
            if (over) {
                return;
            }
            var request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
            if (!last.isEmpty()) {
                request.header("Last-Event-ID", last);
            }
            opened++;
            client.sendAsync(request.build(), BodyHandlers.fromLineSubscriber(new Ear(this)))
                    .whenComplete((answer, trouble) -> {
                        seated = false;
                        AFTER_A_PAUSE.execute(this::open);
                    });
        }

        private boolean seated() {
            return seated;
        }

        private List<String> heard() {
            synchronized (texts) {
                return List.copyOf(texts.values());
            }
        }

        private void leave() {
            Flow.Subscription open = words;
            if (open != null) {
                open.cancel();
            }
        }

        private void hear(String event, String id, String data) {
            seated |= event.equals("state");
            if (event.equals("message")) {
                JsonObject message = JsonParser.parseString(data).getAsJsonObject();
                texts.putIfAbsent(
                        message.get("id").getAsString(), message.get("text").getAsString());
                last = id;
            }
        }
    }

    /** Puts the lines of a stream together to what is said: an event counts once it is whole. */
    private static final class Ear implements Flow.Subscriber<String> {
        private final Seat seat;
        private String event = "";
        private String id = "";
        private String data = "";

        private Ear(Seat seat) {
            this.seat = seat;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            seat.words = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.isEmpty()) {
                seat.hear(event, id, data);
                event = "";
            }
        }

        @Override
        public void onError(Throwable broken) {
            // The seat hears of it.
        }

        @Override
        public void onComplete() {
            // The seat hears of it.
        }
    }
}
