package org.webinar.web.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as programs for tables read it (RFC 4180), with the mark by which they know that it is UTF-8. What strangers
 * have typed is never taken for a formula: an apostrophe before it says that it is text.
 */
public final class Csv {
    private static final String UTF_8_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[\\p{Z}\\s]*[=+\\-@\\t\\r|%＝＋－＠].*", Pattern.DOTALL);

    private Csv() {}

    /** The table; the first row is its head. */
    public static String of(List<List<Object>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", UTF_8_MARK, "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean dangerous = value instanceof String && FORMULA.matcher(text).matches();
        return '"' + (dangerous ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
