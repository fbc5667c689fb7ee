package org.webinar.doctor;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What administrators have not been told yet: what broke since the last examination, and certificates that end. */
record News(List<Check> before, List<Check> now) {
    /** Days before its end at which a certificate is written about, once each. */
    private static final int[] WARNINGS = {1, 7, 21};

    private static final int END = 1;
    private static final int DAYS = 2;

    /**
     * A certificate that is to be told of.
     *
     * @param warning which, and which of the warnings
     * @param check what was found of it
     */
    record Ending(CertificateTold.Warning warning, Check check) {}

    /** What is broken and was not, or was not looked at. */
    Stream<Check> broken() {
        return now.stream().filter(check -> check.severity() == Severity.BROKEN).filter(check -> before.stream()
                .noneMatch(old -> old.isAbout(check) && old.severity() == Severity.BROKEN));
    }

    /** The nearest warning that is due for each certificate that fits still; whether it was given, the ledger knows. */
    Stream<Ending> endings() {
        return now.stream()
                .filter(check ->
                        List.of(Finding.TLS_ENDS_SOON, Finding.TLS_ENDS_NOW).contains(check.finding()))
                .map(News::ending);
    }

    private static Ending ending(Check check) {
        long left = Long.parseLong(check.arguments().get(DAYS));
        int due =
                IntStream.of(WARNINGS).filter(days -> left <= days).findFirst().orElse(WARNINGS[WARNINGS.length - 1]);
        return new Ending(
                new CertificateTold.Warning(
                        check.arguments().get(0), check.arguments().get(END), due),
                check);
    }
}
