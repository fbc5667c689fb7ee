package org.webinar.doubles;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;

/**
 * A request that reached a gateway.
 *
 * @param query as it is meant: the first value of each name
 * @param authorization the header as it was sent; empty when it was not
 */
public record Asked(String method, String path, Map<String, String> query, String body, String authorization) {

    /** Method and path, to choose by. */
    String call() {
        return method + " " + path;
    }

    String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /** The body, if it is a JSON object. */
    Optional<JsonObject> json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException otherwise) {
            return Optional.empty();
        }
    }
}
