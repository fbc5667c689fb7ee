package org.webinar.doubles;

import jakarta.json.JsonObjectBuilder;

/** An answer of a gateway. */
public record Said(int status, String type, String body) {

    /** JSON. */
    static Said of(int status, JsonObjectBuilder json) {
        return json(status, json.build().toString());
    }

    static Said json(int status, String json) {
        return new Said(status, "application/json", json);
    }

    static Said plain(int status, String text) {
        return new Said(status, "text/html", text);
    }
}
