package org.webinar.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/**
 * Says numbered messages: to the product as a thousand guests take turns, so that nobody writes too often for the rules, or
 * to the bare broadcast as it would tell them.
 */
final class Speaker {
    private static final int GUESTS = 1_000;
    private static final int GUESTS_IN_A_NETWORK = 250;
    private static final String WORDS = " Bonjour, pourriez-vous revenir sur la diapositive précédente ?";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final boolean bare;

    private Speaker(String url, boolean bare) {
        this.url = url;
        this.bare = bare;
    }

    static Speaker inLecture(String server, long event) {
        return new Speaker(server + "/live/api/events/" + event + "-lecture/messages", false);
    }

    static Speaker toBareBroadcast(String server) {
        return new Speaker(server + "/", true);
    }

    /** Says the message with this number; the answer is the status. */
    CompletableFuture<Integer> say(int number) {
        String text = String.format("#%06d#", number) + WORDS;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (bare) {
            request.POST(HttpRequest.BodyPublishers.ofString(event(number, text)));
        } else {
            int guest = number % GUESTS;
            request.header("Content-Type", "application/json")
                    .header(
                            "X-Forwarded-For",
                            "10.9." + guest / GUESTS_IN_A_NETWORK + "." + guest % GUESTS_IN_A_NETWORK)
                    .header("Cookie", "webinar_guest=" + String.format("%032x", guest))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\",\"key\":\"n" + number
                            + "\",\"name\":\"Invité numéro " + guest + "\"}"));
        }
        return send(request.build());
    }

    /** Once more when the server has just closed the idle connection, as a page does: the same key is the same message. */
    private CompletableFuture<Integer> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .exceptionallyCompose(closed -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .thenApply(Speaker::status);
    }

    private static int status(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode();
    }

    /** The number of a message that was said here. */
    static int number(String text) {
        return Integer.parseInt(text.substring(1, text.indexOf('#', 1)));
    }

    /** As long as the product's own. */
    private static String event(int number, String text) {
        return "id: " + number
                + "\nevent: message\ndata: {\"at\":\"2026-11-30T00:00:00.000000Z\",\"author\":\"Invité numéro "
                + number % GUESTS + "\",\"guest\":true,\"id\":\"" + number + "\",\"place\":\"" + number
                + "\",\"presenter\":false,\"revision\":\"" + number + "\",\"state\":\"published\",\"text\":\"" + text
                + "\"}\n\n";
    }
}
