package org.webinar.doubles;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** The shapes that launchers and proxies have had since 1.8. */
final class FastApi {

    private FastApi() {}

    static Said routes(List<String> paths) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach(path -> all.add(path, Json.createObjectBuilder()));
        return Said.of(200, Json.createObjectBuilder().add("openapi", "3.1.0").add("paths", all));
    }

    static Said success(JsonObjectBuilder data) {
        return Said.of(
                200,
                Json.createObjectBuilder()
                        .add("status", "success")
                        .add("error", JsonValue.NULL)
                        .add("data", data));
    }

    static Said error(int status, String detail) {
        return Said.of(
                status,
                Json.createObjectBuilder()
                        .add("status", "error")
                        .add(
                                "error",
                                Json.createObjectBuilder().add("code", status).add("detail", detail))
                        .add("data", JsonValue.NULL));
    }

    static Said invalid() {
        return Said.of(
                422,
                Json.createObjectBuilder()
                        .add("status", "error")
                        .add("error", "Invalid input")
                        .add("message", Json.createArrayBuilder()));
    }

    static Said nowhere() {
        return error(404, "Not Found");
    }
}
