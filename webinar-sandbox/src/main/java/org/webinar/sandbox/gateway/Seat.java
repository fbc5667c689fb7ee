package org.webinar.sandbox.gateway;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The bot's seat in a room of the sandbox BigBlueButton: polling keeps it. */
final class Seat {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String api;
    private final String query;

    /** Takes the address the browser ended on. */
    Seat(String roomUrl) {
        var address = URI.create(roomUrl);
        this.api = address.resolve("/html5client/api/").toString();
        this.query = "?" + address.getRawQuery();
    }

    /** Looks around; an {@link IOException} means that the server does not answer. */
    JsonObject look() throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(api + "state" + query)));
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IOException("The room server speaks no JSON", e);
        }
    }

    void say(String text) throws IOException, InterruptedException {
        post("chat", Json.createObjectBuilder().add("text", text).build().toString());
    }

    void leave() throws IOException, InterruptedException {
        post("leave", "{}");
    }

    private void post(String action, String body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(api + action + query))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.timeout(Duration.ofSeconds(5)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The room server answered HTTP " + answer.statusCode());
        }
        return answer.body();
    }
}
