package org.webinar.livestream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who has come into a room, as Pod keeps it: Python's {@code json.dumps(indent=1)} of pairs of time and name, in ASCII, the time
 * without a zone (pod-compatibility 5).
 */
final class JoinedText {
    private static final String NOBODY = "[]";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");
    private static final int LAST_PRINTABLE = '~';

    private JoinedText() {}

    static String write(List<Joined> people) {
        return people.isEmpty()
                ? NOBODY
                : people.stream()
                        .map(one -> " [\n  " + quoted(time(one.at())) + ",\n  " + quoted(one.name()) + "\n ]")
                        .collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private static String time(LocalDateTime at) {
        if (at == null) {
            return "";
        }
        LocalDateTime cut = at.truncatedTo(ChronoUnit.MILLIS);
        return (cut.getNano() == 0 ? SECONDS : MILLIS).format(cut);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\f' -> quoted.append("\\f");
                case '\b' -> quoted.append("\\b");
                default ->
                    quoted.append(
                            sign >= ' ' && sign <= LAST_PRINTABLE
                                    ? String.valueOf(sign)
                                    : String.format("\\u%04x", (int) sign));
            }
        }
        return quoted.append('"').toString();
    }

    /** What other programs have written there that is no such list is nobody. */
    static List<Joined> read(String text, boolean moderators) {
        List<Joined> people = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                for (JsonArray pair : reader.readArray().getValuesAs(JsonArray.class)) {
                    people.add(new Joined(at(word(pair, 0)), word(pair, 1), moderators));
                }
            } catch (JsonException | ClassCastException | IndexOutOfBoundsException unreadable) {
                return List.copyOf(people);
            }
        }
        return List.copyOf(people);
    }

    private static String word(JsonArray pair, int place) {
        return pair.get(place).getValueType() == JsonValue.ValueType.STRING ? pair.getString(place) : "";
    }

    private static LocalDateTime at(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
