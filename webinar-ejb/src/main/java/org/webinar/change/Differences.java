package org.webinar.change;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.change.Difference.Word;

/** Differences as they are stored: JSON, each value with its kind, for its readers may have another language than its writer. */
final class Differences {
    /** Enough to recognise a text; its place is elsewhere. */
    private static final int LONGEST = 300;

    private Differences() {}

    static String written(List<Difference> differences) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Difference difference : differences) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("field", difference.field()).add("told", difference.told());
            add(one, "before", difference.before());
            add(one, "after", difference.after());
            all.add(one);
        }
        return all.build().toString();
    }

    private static void add(JsonObjectBuilder one, String side, Object value) {
        if (value != null) {
            one.add(side, Json.createObjectBuilder().add("kind", kind(value)).add("value", text(value)));
        }
    }

    private static String kind(Object value) {
        if (value instanceof Boolean) {
            return "flag";
        }
        if (value instanceof Instant) {
            return "moment";
        }
        if (value instanceof Duration) {
            return "length";
        }
        return value instanceof Word ? "word" : "text";
    }

    private static String text(Object value) {
        String text = value instanceof Word word ? word.key() : value.toString();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static List<Difference> read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Difference(
                            one.getString("field"),
                            value(one.getJsonObject("before")),
                            value(one.getJsonObject("after")),
                            one.getBoolean("told")))
                    .toList();
        }
    }

    private static Object value(JsonObject side) {
        if (side == null) {
            return null;
        }
        String text = side.getString("value");
        return switch (side.getString("kind")) {
            case "flag" -> Boolean.valueOf(text);
            case "moment" -> Instant.parse(text);
            case "length" -> Duration.parse(text);
            case "word" -> new Word(text);
            default -> text;
        };
    }
}
