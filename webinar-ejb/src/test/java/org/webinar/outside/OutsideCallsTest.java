package org.webinar.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutsideCallsTest {
    private final OutsideCalls calls = new OutsideCalls();

    @Test
    void an_answer_is_counted_by_what_it_says_and_by_how_long_it_took() {
        String answer = calls.made(
                Neighbour.CAS,
                () -> {
                    busyFor(Duration.ofMillis(2));
                    return "no";
                },
                said -> said.equals("no") ? Result.REFUSED : Result.OK);
        assertThat(answer).isEqualTo("no");
        assertThat(calls.ended(Neighbour.CAS, Result.REFUSED)).isOne();
        assertThat(calls.ended(Neighbour.CAS, Result.OK)).isZero();
        assertThat(calls.took(Neighbour.CAS)).isGreaterThanOrEqualTo(Duration.ofMillis(2));
        assertThat(calls.took(Neighbour.LDAP)).isZero();
    }

    private static void busyFor(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_failure_is_counted_and_goes_on_to_whoever_asked() {
        ConnectException refused = new ConnectException("Connection refused");
        assertThatThrownBy(() -> calls.made(
                        Neighbour.MAIL,
                        () -> {
                            throw refused;
                        },
                        said -> Result.OK))
                .isSameAs(refused);
        assertThat(calls.ended(Neighbour.MAIL, Result.UNREACHABLE)).isOne();
    }

    @Test
    void who_has_not_been_asked_after_all_is_not_counted() {
        calls.made(Neighbour.GATEWAY, () -> "", said -> null);
        assertThat(Stream.of(Result.values()).mapToLong(result -> calls.ended(Neighbour.GATEWAY, result)))
                .containsOnly(0L);
        assertThat(calls.took(Neighbour.GATEWAY)).isZero();
    }

    /** A plugin of strangers that lacks a method. */
    @Test
    void what_breaks_otherwise_is_counted_too() {
        assertThatThrownBy(() -> calls.<String, RuntimeException>made(
                        Neighbour.GATEWAY,
                        () -> {
                            throw new NoSuchMethodError("start");
                        },
                        said -> Result.OK))
                .isInstanceOf(NoSuchMethodError.class);
        assertThat(calls.ended(Neighbour.GATEWAY, Result.UNREADABLE)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"200,OK", "204,OK", "302,REFUSED", "403,REFUSED", "429,REFUSED", "500,SERVER_ERROR", "503,SERVER_ERROR"
    })
    void a_status_is_one_word(int status, Result word) {
        assertThat(Result.ofStatus(status)).isEqualTo(word);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_known_by_its_cause(Exception failure, Result word) {
        assertThat(Result.of(failure)).isEqualTo(word);
        assertThat(Result.of(new IllegalStateException(new IOException(failure))))
                .isEqualTo(word);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new SocketTimeoutException("Read timed out"), Result.TIMEOUT),
                Arguments.of(new HttpConnectTimeoutException("no"), Result.TIMEOUT),
                Arguments.of(new java.util.concurrent.TimeoutException(), Result.TIMEOUT),
                Arguments.of(new ConnectException("Connection refused"), Result.UNREACHABLE),
                Arguments.of(new UnknownHostException("bbb.invalid"), Result.UNREACHABLE),
                Arguments.of(new UnresolvedAddressException(), Result.UNREACHABLE),
                Arguments.of(new SSLHandshakeException("expired"), Result.UNTRUSTED),
                Arguments.of(new IOException("more than 10 bytes"), Result.UNREADABLE));
    }
}
