package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines whose names, ports and certificates are not what they should be. */
class LiesOfHostsTest {
    private static final Patient LIVE = Patient.of(Topic.STREAMING, "live.univ.example");

    private final LyingOutside outside = new LyingOutside();

    private List<Check> checks() {
        URI address = URI.create("https://live.univ.example/hls/");
        return Examined.all(
                kind -> HostQuestions.of(LIVE, address, outside, Examined.TODAY).all());
    }

    private Finding certificate() {
        return Examined.findings(checks(), Question.CERTIFICATE).get(0);
    }

    private void shows(TlsLook.Kind kind, Instant ends) {
        outside.tls = new TlsLook(kind, ends, "CN=An authority");
    }

    @Test
    void one_that_is_right_is_called_so() {
        assertThat(checks())
                .extracting(Check::finding)
                .containsExactly(Finding.RESOLVES, Finding.ANSWERS, Finding.TLS_FITS);
    }

    @Test
    void of_two_addresses_one_may_be_dead() {
        outside.closed.add(LyingOutside.SIX);
        Check check = checks().get(1);
        assertThat(check.finding()).isEqualTo(Finding.SILENT_ON_SOME);
        assertThat(check.arguments().get(1)).contains(LyingOutside.SIX).doesNotContain(LyingOutside.FOUR);
        outside.closed.add(LyingOutside.FOUR);
        assertThat(checks())
                .extracting(Check::finding)
                .containsExactly(Finding.RESOLVES, Finding.SILENT, Finding.COULD_NOT_ASK);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, TLS_EXPIRED",
        "NOT_YET, TLS_NOT_YET",
        "OTHER_NAME, TLS_OTHER_NAME",
        "INCOMPLETE, TLS_INCOMPLETE",
        "UNTRUSTED, TLS_UNTRUSTED",
        "NONE, TLS_NONE"
    })
    void whatever_is_wrong_with_a_certificate_has_its_word(TlsLook.Kind shown, Finding expected) {
        shows(shown, shown == TlsLook.Kind.NONE ? null : LyingOutside.LONG_YET);
        assertThat(certificate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"22, TLS_FITS", "21, TLS_ENDS_SOON", "4, TLS_ENDS_SOON", "3, TLS_ENDS_NOW", "0, TLS_ENDS_NOW"})
    void a_certificate_that_ends_is_spoken_of_before(long days, Finding expected) {
        shows(TlsLook.Kind.FITS, LyingOutside.TODAY.plus(Duration.ofDays(days)));
        assertThat(certificate()).isEqualTo(expected);
    }

    /** A default host often answers on one of them. */
    @Test
    void the_worst_certificate_of_all_addresses_counts() {
        outside.tlsAt.put(LyingOutside.SIX, new TlsLook(TlsLook.Kind.OTHER_NAME, LyingOutside.LONG_YET, "CN=Somebody"));
        assertThat(certificate()).isEqualTo(Finding.TLS_OTHER_NAME);
    }
}
