package org.webinar.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.webinar.change.Difference.Word;

/**
 * Differences as they are stored: a line each, its parts with tabs between, each value with its kind, for its readers may
 * have another language than its writer.
 */
final class Differences {
    /** Enough to recognise a text; its place is elsewhere. */
    private static final int LONGEST = 300;

    private static final int FIELD = 0;
    private static final int TOLD = 1;
    private static final int BEFORE = 2;
    private static final int AFTER = 4;
    private static final int PARTS = 6;

    private Differences() {}

    static String written(List<Difference> differences) {
        return differences.stream().map(Differences::line).collect(Collectors.joining("\n"));
    }

    private static String line(Difference difference) {
        return String.join(
                "\t",
                difference.field(),
                Boolean.toString(difference.told()),
                kind(difference.before()),
                text(difference.before()),
                kind(difference.after()),
                text(difference.after()));
    }

    private static String kind(Object value) {
        if (value == null) {
            return "nothing";
        }
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

    /** In one line without tabs; PostgreSQL has no place for U+0000. */
    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Word word ? word.key() : value.toString();
        String cut = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return cut.replace("\0", "").replaceAll("\\s", " ");
    }

    static List<Difference> read(String stored) {
        return stored.lines()
                .map(line -> line.split("\t", PARTS))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new Difference(
                        parts[FIELD],
                        value(Arrays.copyOfRange(parts, BEFORE, AFTER)),
                        value(Arrays.copyOfRange(parts, AFTER, PARTS)),
                        Boolean.parseBoolean(parts[TOLD])))
                .toList();
    }

    private static Object value(String[] kindAndText) {
        String text = kindAndText[1];
        return switch (kindAndText[0]) {
            case "nothing" -> null;
            case "flag" -> Boolean.valueOf(text);
            case "moment" -> Instant.parse(text);
            case "length" -> Duration.parse(text);
            case "word" -> new Word(text);
            default -> text;
        };
    }
}
