package org.webinar.webhook;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is told of a thing, in order: names with dots between where one lies in another, and what stands there. It is stored a
 * line each, its parts with tabs between, and becomes JSON where it is sent.
 *
 * @param all never null
 */
public record Facts(List<Fact> all) {
    private static final int PARTS = 3;

    public Facts {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param name such as {@code event.id}
     * @param value a text, a number, yes or no, a moment, or a list of texts; null for nothing
     */
    public record Fact(String name, Object value) {}

    /** Collects them. */
    static final class Writer {
        private final List<Fact> all = new ArrayList<>();

        /** A text, a number, yes or no, a moment, a list of texts, or a word of an enumeration; null for nothing. */
        Writer is(String name, Object value) {
            Object kept = value;
            if (value instanceof Enum<?> word) {
                kept = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            } else if (value instanceof Integer number) {
                kept = number.longValue();
            }
            all.add(new Fact(name, kept));
            return this;
        }

        Facts facts() {
            return new Facts(all);
        }
    }

    /** As they are stored. */
    String written() {
        return all.stream()
                .map(fact -> fact.name() + "\t" + kind(fact.value()) + "\t" + text(fact.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String kind(Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof Boolean) {
            return "flag";
        }
        if (value instanceof Long) {
            return "number";
        }
        if (value instanceof Instant) {
            return "moment";
        }
        return value instanceof List ? "list" : "text";
    }

    private static String text(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Facts::coded).collect(Collectors.joining(" "));
        }
        return value == null ? "" : coded(value);
    }

    /** Without blanks, tabs and line breaks. */
    private static String coded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /** What is stored. */
    static Facts read(String stored) {
        return new Facts(stored.lines()
                .map(line -> line.split("\t", PARTS))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new Fact(parts[0], value(parts[1], parts[2])))
                .toList());
    }

    private static Object value(String kind, String text) {
        return switch (kind) {
            case "nothing" -> null;
            case "flag" -> Boolean.valueOf(text);
            case "number" -> Long.valueOf(text);
            case "moment" -> Instant.parse(decoded(text));
            case "list" ->
                Arrays.stream(text.split(" "))
                        .filter(part -> !part.isEmpty())
                        .map(Facts::decoded)
                        .toList();
            default -> decoded(text);
        };
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
