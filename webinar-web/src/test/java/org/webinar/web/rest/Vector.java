package org.webinar.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A question and what Django REST framework 3.15.2 answered to it, on the rows of {@code PodKind} and the further ones
 * in {@code src/test/sql/more}, with TIME_ZONE Europe/Paris.
 */
record Vector(JsonObject row) {

    static List<Vector> all() {
        try (InputStream file = Vector.class.getResourceAsStream("/rest/django.json")) {
            return Json.createReader(file).readArray().getValuesAs(JsonObject.class).stream()
                    .map(Vector::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String method() {
        return row.getString("method");
    }

    String path() {
        return row.getString("path");
    }

    /** The header; empty when it was not sent. */
    String authorization() {
        return row.getString("authorization", "");
    }

    int status() {
        return row.getInt("status");
    }

    String challenge() {
        return row.getString("www", "");
    }

    JsonValue body() {
        return row.get("body");
    }

    @Override
    public String toString() {
        return method() + " " + path() + (status() == 401 ? " " + authorization() : "");
    }
}
