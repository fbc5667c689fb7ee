package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.letter.PostRounds;
import org.webinar.settings.FixedSettings;

/** Mail servers that offer less than is wanted, senders that nobody can be, and mails that stay. */
class LiesOfMailTest {
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "EMAIL_HOST", "mail.univ.example",
            "EMAIL_PORT", "587",
            "EMAIL_USE_TLS", "True",
            "DEFAULT_FROM_EMAIL", "Webinars <webinar@univ.example>",
            "ADMINS", "admin@univ.example"));
    private final LyingOutside outside = new LyingOutside();

    private List<Check> checks() {
        return Examined.all(new MailExaminations(FixedSettings.of(settings), outside, Examined.TODAY));
    }

    private List<Finding> findings(Question question) {
        return Examined.findings(checks(), question);
    }

    @Test
    void one_that_is_right_is_called_so() {
        assertThat(checks())
                .extracting(Check::finding)
                .containsExactly(
                        Finding.RESOLVES,
                        Finding.ANSWERS,
                        Finding.MAIL_ENCRYPTED,
                        Finding.TLS_FITS,
                        Finding.SENDER_SET);
    }

    @Test
    void a_server_without_starttls_and_a_certificate_of_another_are_told() {
        outside.mail = new MailLook(false, null);
        assertThat(findings(Question.TRANSPORT)).containsExactly(Finding.MAIL_NO_STARTTLS);
        outside.mail = new MailLook(true, new TlsLook(TlsLook.Kind.OTHER_NAME, LyingOutside.LONG_YET, "CN=Another"));
        assertThat(findings(Question.CERTIFICATE)).containsExactly(Finding.TLS_OTHER_NAME);
    }

    @Test
    void without_encryption_a_password_makes_the_difference() {
        settings.put("EMAIL_USE_TLS", "False");
        assertThat(findings(Question.TRANSPORT)).containsExactly(Finding.MAIL_IN_CLEAR);
        settings.put("EMAIL_HOST_USER", "webinar");
        assertThat(findings(Question.TRANSPORT)).containsExactly(Finding.MAIL_PASSWORD_IN_CLEAR);
    }

    @Test
    void no_server_at_all_is_told() {
        settings.put("EMAIL_HOST", "");
        assertThat(checks()).extracting(Check::finding).containsExactly(Finding.MAIL_OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "webmaster@localhost, SENDER_NOT_SET",
        "Webinars <webinar@localhost>, SENDER_NOT_SET",
        "nobody, SENDER_NOT_SET",
        "a@univ.example, SENDER_SET"
    })
    void a_sender_that_nobody_can_be_is_told(String sender, Finding expected) {
        settings.put("DEFAULT_FROM_EMAIL", sender);
        settings.put("ADMINS", " ");
        assertThat(findings(Question.SENDER)).containsExactly(expected, Finding.ADMINS_NOT_SET);
    }

    @ParameterizedTest
    @CsvSource({"0, '', OUTBOX_MOVES", "3, '', OUTBOX_MOVES", "3, 550 no, OUTBOX_STUCK", "0, 550 no, OUTBOX_MOVES"})
    void mails_that_wait_are_stuck_only_when_a_try_has_failed(long waiting, String failure, Finding expected) {
        PostRounds post = new PostRounds() {
            @Override
            public long waiting() {
                return waiting;
            }

            @Override
            public Optional<String> lastFailure() {
                return Optional.of(failure).filter(said -> !said.isEmpty());
            }
        };
        Examination outbox = new InnerExaminations(null, post)
                .of(Kind.HARMLESS).stream()
                        .filter(examination -> examination.question() == Question.OUTBOX)
                        .findFirst()
                        .orElseThrow();
        assertThat(outbox.look().get()).extracting(Check::finding).containsExactly(expected);
    }
}
