package org.webinar.livestream;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int HEXADECIMAL = 16;
    private static final String QUOTED = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    private static final Pattern PAIR = Pattern.compile("\\[\\s*" + QUOTED + "\\s*,\\s*" + QUOTED + "\\s*\\]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)", Pattern.DOTALL);

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

    /** What other programs have written there that is no such pair is nobody. */
    static List<Joined> read(String text, boolean moderators) {
        return PAIR.matcher(text == null ? "" : text)
                .results()
                .map(pair -> new Joined(at(unquoted(pair.group(1))), unquoted(pair.group(2)), moderators))
                .toList();
    }

    private static String unquoted(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        switch (escape.group(1).charAt(0)) {
                            case 'n' -> "\n";
                            case 'r' -> "\r";
                            case 't' -> "\t";
                            case 'f' -> "\f";
                            case 'b' -> "\b";
                            case 'u' ->
                                escape.group(2) == null
                                        ? ""
                                        : String.valueOf((char) Integer.parseInt(escape.group(2), HEXADECIMAL));
                            default -> escape.group(1);
                        }));
    }

    private static LocalDateTime at(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
