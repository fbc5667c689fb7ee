package org.webinar.doctor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What the last examination has found.
 *
 * @param endedAt when; null when there was none yet
 * @param askedBy who wanted it; null when it was the daily one
 * @param running whether another one runs
 * @param checks the answers, the worst first
 */
public record Report(Instant endedAt, String askedBy, boolean running, List<Check> checks) {
    private static final Comparator<Check> WORST_FIRST = Comparator.comparing(Check::severity)
            .thenComparing(check -> check.patient().topic())
            .thenComparing(check -> check.patient().name())
            .thenComparing(Check::question);

    public Report {
        checks = checks.stream().sorted(WORST_FIRST).toList();
    }

    /** How many answers are of this severity. */
    public long count(Severity severity) {
        return checks.stream().filter(check -> check.severity() == severity).count();
    }

    /** The whole in one sentence. */
    public String summary(DoctorWords words) {
        return words.summary(count(Severity.BROKEN), count(Severity.WARNING), count(Severity.UNKNOWN));
    }
}
