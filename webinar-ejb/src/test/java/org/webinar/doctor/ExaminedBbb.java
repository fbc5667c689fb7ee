package org.webinar.doctor;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The doctor as the command has it, and a BigBlueButton that is right in each of its checks until it is told to lie. */
abstract class ExaminedBbb {
    final LyingBbb bbb = new LyingBbb();
    final Map<String, String> settings = new HashMap<>(Map.of(
            "BBB_API_URL",
            bbb.api(),
            "BBB_SECRET_KEY",
            LyingBbb.SECRET,
            "SECRET_KEY",
            "k8s0dj3-of-a-test-that-is-long-enough-42",
            "MEETING_DISABLE_RECORD",
            "False",
            "webinar.url",
            "http://127.0.0.1:1"));

    ExaminedBbb() throws IOException {}

    @AfterEach
    void close() {
        bbb.close();
    }

    Report report(Clock clock) {
        return new DoctorCommand(name -> Optional.ofNullable(settings.get(name)), clock).examine(Kind.HARMLESS);
    }

    List<Check> checks() {
        return report(Clock.systemUTC()).checks();
    }

    Finding finding(Question question) {
        return finding(checks(), question);
    }

    static Finding finding(List<Check> checks, Question question) {
        return checks.stream()
                .filter(check -> check.patient().topic() == Topic.BBB && check.question() == question)
                .map(Check::finding)
                .findFirst()
                .orElseThrow();
    }
}
