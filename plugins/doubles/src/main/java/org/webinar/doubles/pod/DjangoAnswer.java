package org.webinar.doubles.pod;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers in the shapes of Django REST framework. */
final class DjangoAnswer {
    private DjangoAnswer() {}

    static void list(HttpExchange exchange, List<JsonObject> rows) throws IOException {
        JsonArrayBuilder results = Json.createArrayBuilder();
        rows.forEach(results::add);
        json(
                exchange,
                200,
                Json.createObjectBuilder()
                        .add("count", rows.size())
                        .addNull("next")
                        .addNull("previous")
                        .add("results", results)
                        .build());
    }

    static void detail(HttpExchange exchange, int status, String words) throws IOException {
        json(exchange, status, Json.createObjectBuilder().add("detail", words).build());
    }

    static void json(HttpExchange exchange, int status, JsonObject object) throws IOException {
        send(exchange, status, "application/json", object.toString());
    }

    static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
