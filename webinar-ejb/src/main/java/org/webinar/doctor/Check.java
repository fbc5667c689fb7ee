package org.webinar.doctor;

import java.util.List;
import java.util.stream.Stream;

/**
 * One answer of an examination.
 *
 * @param patient what was looked at
 * @param question what was asked
 * @param finding what was found
 * @param arguments what fills the placeholders of its sentences, in order; never a secret
 */
public record Check(Patient patient, Question question, Finding finding, List<String> arguments) {
    private static final int LONGEST = 200;

    /** With arguments of any type, cut when they are long. */
    static Check of(Patient patient, Question question, Finding finding, Object... arguments) {
        return new Check(
                patient,
                question,
                finding,
                Stream.of(arguments).map(String::valueOf).map(Check::shortened).toList());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    public Severity severity() {
        return finding.severity();
    }

    /** Whether it answers the same question about the same thing. */
    boolean isAbout(Check other) {
        return question == other.question && patient.equals(other.patient);
    }
}
