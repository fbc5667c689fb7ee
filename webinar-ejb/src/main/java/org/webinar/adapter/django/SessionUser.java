package org.webinar.adapter.django;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;

/**
 * What a session says about the person who has signed in; whatever else Pod, CAS, Shibboleth or OpenID Connect have put
 * into it is passed over.
 *
 * @param id number of the account
 * @param backend path of the Python class that let the person in; never null
 * @param authHash what has to fit the account's password; never null
 */
record SessionUser(int id, String backend, String authHash) {

    /** The person of a session; empty when nobody has signed in, or it is no session. */
    static Optional<SessionUser> in(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject session = reader.readObject();
            return id(session.get("_auth_user_id")).flatMap(id -> text(session.get("_auth_user_backend"))
                    .flatMap(backend ->
                            text(session.get("_auth_user_hash")).map(hash -> new SessionUser(id, backend, hash))));
        } catch (RuntimeException damaged) {
            // no JSON, no number, or nested so deep that the parser gives up: it has a different exception for each
            return Optional.empty();
        }
    }

    private static Optional<Integer> id(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Optional.of(number.intValueExact());
        }
        return text(value).map(Integer::valueOf);
    }

    private static Optional<String> text(JsonValue value) {
        return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }
}
