package org.webinar.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** The part of a server's description that is the contract of the API. */
final class Contract {
    private Contract() {}

    /** The contract in what a server says of itself. */
    static String of(String openapi) {
        return written(ours(read(openapi)));
    }

    /** The server describes everything it finds; the contract is this API. */
    private static JsonObject ours(JsonObject all) {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        all.getJsonObject("paths").forEach((path, item) -> {
            if (path.startsWith("/" + ApiApplication.PATH) && !path.endsWith("openapi.json")) {
                paths.add(path, item);
            }
        });
        JsonObject described = paths.build();
        JsonObject components = all.getJsonObject("components");
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        components.getJsonObject("schemas").forEach((name, schema) -> {
            if (RecordSchemas.names().contains(name)) {
                schemas.add(name, schema);
            }
        });
        return Json.createObjectBuilder()
                .add("openapi", all.getString("openapi"))
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", "Webinar for Esup-Pod")
                                .add("version", "1"))
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
                .add("paths", described)
                .add(
                        "components",
                        Json.createObjectBuilder()
                                .add("schemas", schemas)
                                .add("securitySchemes", components.getJsonObject("securitySchemes")))
                .build();
    }

    static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    /** The server writes down what it has not been told: that something is not so, or at most nought long. */
    private static boolean isNoise(JsonValue value) {
        return value == JsonValue.FALSE || value.toString().equals("0");
    }

    /** In the order of the alphabet, so that two can be compared line by line. */
    private static String written(JsonObject object) {
        StringWriter text = new StringWriter();
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)
                .write(sorted(object));
        return text.toString().strip() + "\n";
    }

    private static JsonValue sorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder built = Json.createObjectBuilder();
            new TreeMap<>(object).forEach((name, inner) -> {
                if (!isNoise(inner)) {
                    built.add(name, sorted(inner));
                }
            });
            return built.build();
        }
        if (value instanceof JsonArray array) {
            return array.stream()
                    .map(Contract::sorted)
                    .collect(Json::createArrayBuilder, (all, one) -> all.add(one), (all, more) -> all.addAll(more))
                    .build();
        }
        return value;
    }
}
