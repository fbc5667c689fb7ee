package org.webinar.doctor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What somebody's examinations find, one after the other; a question that cannot be asked says why, as in the surgery. */
final class Examined {
    static final Clock TODAY = Clock.fixed(LyingOutside.TODAY, ZoneOffset.UTC);

    private Examined() {}

    static List<Check> all(Examinations examinations, Kind kind) {
        return examinations.of(kind).stream().flatMap(Examined::one).toList();
    }

    static List<Check> all(Examinations examinations) {
        return all(examinations, Kind.HARMLESS);
    }

    private static Stream<Check> one(Examination examination) {
        try {
            return examination.look().get().stream();
        } catch (NobodyThere silent) {
            return Stream.of(examination.patient().found(examination.question(), Finding.COULD_NOT_ASK, silent.why()));
        }
    }

    static List<Finding> findings(List<Check> checks, Question question) {
        return checks.stream()
                .filter(check -> check.question() == question)
                .map(Check::finding)
                .toList();
    }
}
