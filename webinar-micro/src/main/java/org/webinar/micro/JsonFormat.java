package org.webinar.micro;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of the log's records for programs that collect them: one object of JSON in each line. The launcher has no library
 * for JSON of its own, and those of the server are not there for it.
 *
 * <p>Public, and made by name: the log manager reads it from {@link ServerLog}'s properties.
 */
public final class JsonFormat extends Formatter {
    /** As the product stamps lines of a live; what somebody has written further on is none. */
    private static final Pattern LIVE = Pattern.compile("webinar: (live-\\d+)\\b");

    private static final char FIRST_PRINTABLE = ' ';

    /** For the log manager. */
    public JsonFormat() {}

    @Override
    public String format(LogRecord entry) {
        String message = String.valueOf(formatMessage(entry));
        StringBuilder line = new StringBuilder("{");
        member(line, "time", entry.getInstant().toString());
        member(line, "level", entry.getLevel().getName());
        member(line, "logger", String.valueOf(entry.getLoggerName()));
        Matcher live = LIVE.matcher(message);
        if (live.lookingAt()) {
            member(line, "live", live.group(1));
        }
        member(line, "message", message);
        if (entry.getThrown() != null) {
            member(line, "thrown", trace(entry.getThrown()));
        }
        return line.append("}\n").toString();
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static void member(StringBuilder line, String name, String value) {
        line.append(line.length() > 1 ? "," : "").append('"').append(name).append("\":\"");
        value.chars().forEach(unit -> append(line, (char) unit));
        line.append('"');
    }

    /** Half of a character outside the first plane stands for itself only beside its other half, and is written as a number. */
    private static void append(StringBuilder line, char unit) {
        switch (unit) {
            case '"', '\\' -> line.append('\\').append(unit);
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (unit < FIRST_PRINTABLE || Character.isSurrogate(unit) || unit == '\u2028' || unit == '\u2029') {
                    line.append(String.format("\\u%04x", (int) unit));
                } else {
                    line.append(unit);
                }
            }
        }
    }
}
