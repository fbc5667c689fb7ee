package org.webinar.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.webinar.Refusal;
import org.webinar.web.texts.Sentences;

/** What a program sends, field by field: what can't be is said, all of it at once, under its name. Null is as good as nothing. */
final class Body {
    private final JsonObject json;
    private final Sentences sentences;
    private final List<FieldProblem> faults = new ArrayList<>();

    private Body(JsonObject json, Sentences sentences) {
        this.json = json;
        this.sentences = sentences;
    }

    /**
     * Reads it.
     *
     * @param known the fields that there are
     * @throws InputUnfit when it is no object of JSON
     */
    static Body read(String text, Set<String> known, Sentences sentences) {
        try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
            Body body = new Body(reader.readObject(), sentences);
            body.json.keySet().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> body.fault(name, "api.field"));
            return body;
        } catch (JsonException | ClassCastException unreadable) {
            throw InputUnfit.asked(List.of(new FieldProblem("", sentences.of("api.body"))));
        }
    }

    String text(String name) {
        return there(name) instanceof JsonString text ? text.getString() : wrong(name, "api.text");
    }

    Boolean flag(String name) {
        JsonValue value = there(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        return wrong(name, "api.flag");
    }

    Integer number(String name) {
        try {
            return there(name) instanceof JsonNumber number
                    ? Integer.valueOf(number.intValueExact())
                    : wrong(name, "api.number");
        } catch (ArithmeticException noInteger) {
            return wrong(name, "api.number");
        }
    }

    /** A moment, to the second. */
    Instant time(String name) {
        try {
            return there(name) instanceof JsonString text
                    ? OffsetDateTime.parse(text.getString()).toInstant().truncatedTo(ChronoUnit.SECONDS)
                    : wrong(name, "api.time");
        } catch (DateTimeException unreadable) {
            return wrong(name, "api.time");
        }
    }

    List<String> texts(String name) {
        JsonValue value = there(name);
        boolean list = value != null
                && value.getValueType() == JsonValue.ValueType.ARRAY
                && value.asJsonArray().stream().allMatch(JsonString.class::isInstance);
        return list
                ? value.asJsonArray().getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : wrong(name, "api.texts");
    }

    /** One of these words. */
    String word(String name, Set<String> words) {
        String typed = text(name);
        if (typed != null && !words.contains(typed)) {
            fault(name, "api.word", String.join(", ", words.stream().sorted().toList()));
            return null;
        }
        return typed;
    }

    private JsonValue there(String name) {
        JsonValue value = json.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    /** Says so when something is there that is no such thing. */
    private <T> T wrong(String name, String key) {
        if (there(name) != null) {
            fault(name, key);
        }
        return null;
    }

    /** Notes that a field can't be what it is. */
    void fault(String name, String key, Object... arguments) {
        faults.add(new FieldProblem(name, sentences.of(key, arguments)));
    }

    /** The same for what is refused; a field is told what is wrong with it once. */
    void fault(String name, Refusal refusal) {
        if (faults.stream().noneMatch(fault -> fault.field().equals(name))) {
            faults.add(new FieldProblem(name, sentences.of(refusal)));
        }
    }

    /** Tries what a field is for; a refusal is noted. */
    void attempt(String name, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            fault(name, refusal);
        }
    }

    /** Lets bodies pass in which nothing is wrong. */
    void check() {
        if (!faults.isEmpty()) {
            throw InputUnfit.sent(faults);
        }
    }
}
