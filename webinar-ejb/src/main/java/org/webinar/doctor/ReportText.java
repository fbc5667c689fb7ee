package org.webinar.doctor;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as a text for people, and for programs. */
final class ReportText {
    private static final String INDENT = "\n      ";
    private static final int FIRST_PRINTED = 0x20;

    private ReportText() {}

    static String plain(Report report, DoctorWords words) {
        String rows = report.checks().stream().map(check -> row(check, words)).collect(Collectors.joining("\n"));
        return report.summary(words) + "\n\n" + rows + "\n\n" + words.notAsked();
    }

    private static String row(Check check, DoctorWords words) {
        String what = Stream.of(
                        words.topic(check.patient().topic()), check.patient().name(), words.question(check.question()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        String head = "[" + words.severity(check.severity()) + "] " + what + ": " + words.found(check);
        return check.severity() == Severity.GOOD
                ? head
                : head + INDENT + words.means(check) + INDENT + "→ " + words.advice(check);
    }

    /** Written by hand: where this runs there is no library for it, and all of it is texts. */
    static String json(Report report, DoctorWords words) {
        String checks = report.checks().stream()
                .map(check -> object(
                        "severity", check.severity().name(),
                        "topic", check.patient().topic().name(),
                        "patient", check.patient().name(),
                        "question", check.question().name(),
                        "finding", check.finding().name(),
                        "found", words.found(check),
                        "means", words.means(check),
                        "do", words.advice(check)))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return "{\"summary\": " + quoted(report.summary(words)) + ", \"checks\": " + checks + "}";
    }

    private static String object(String... namesAndValues) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.append(i == 0 ? "" : ", ")
                    .append(quoted(namesAndValues[i]))
                    .append(": ")
                    .append(quoted(namesAndValues[i + 1]));
        }
        return object.append('}').toString();
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(letter -> letter == '"' || letter == '\\'
                        ? "\\" + (char) letter
                        : letter < FIRST_PRINTED ? String.format("\\u%04x", letter) : String.valueOf((char) letter))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
