package org.webinar.plugin.http;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;

/**
 * What came back from a gateway.
 *
 * @param status the HTTP status
 * @param body the text, cut at 64 KiB; never null
 */
public record Answer(int status, String body) {

    /** The body as a JSON object; empty when it is anything else. */
    public Optional<JsonObject> json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException | IllegalStateException | ClassCastException otherwise) {
            return Optional.empty();
        }
    }

    /** An object inside another; empty when there is none of that name, or it is something else. */
    public static Optional<JsonObject> object(JsonObject in, String name) {
        return in.get(name) instanceof JsonObject inner ? Optional.of(inner) : Optional.empty();
    }

    /** A text inside an object; empty when there is none of that name, or it is something else. */
    public static String text(JsonObject in, String name) {
        JsonValue value = in.get(name);
        return value instanceof JsonString words ? words.getString() : "";
    }

    /** Status and body: for messages, once {@link Secrets} have been hidden. */
    public String words() {
        return status + " " + body;
    }

    /** Hides the body, which may repeat what was sent. */
    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
