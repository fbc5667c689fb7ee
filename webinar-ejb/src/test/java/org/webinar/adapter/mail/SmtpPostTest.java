package org.webinar.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.letter.Letter;
import org.webinar.letter.LetterForTest;
import org.webinar.letter.PostAway;
import org.webinar.letter.PostRefused;
import org.webinar.letter.PostSilent;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.FixedSettings;

/** Mails at a real SMTP server. */
class SmtpPostTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-02T14:00:00Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final OutsideCalls calls = new OutsideCalls();
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void start() {
        server.start();
        settings.put("EMAIL_HOST", "127.0.0.1");
        settings.put("EMAIL_PORT", String.valueOf(server.getSmtp().getPort()));
        settings.put("DEFAULT_FROM_EMAIL", "noreply@univ.example");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_at_all_administrators_with_its_accents() throws Exception {
        send("Élise <elise@univ.example>, root@univ.example");
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("Été : 2 informations");
        assertThat(received[0].getContent().toString().strip()).isEqualTo("« Où » — déjà 🎉");
        assertThat(received[0].getFrom()[0]).hasToString("noreply@univ.example");
        assertThat(received[0].getRecipients(Message.RecipientType.TO)).hasSize(2);
        assertThat(received[0].getMessageID()).endsWith("@univ.example>");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void an_account_signs_in_and_a_wrong_password_is_told() throws Exception {
        server.setUser("pod@univ.example", "pod", "right");
        settings.put("EMAIL_HOST_USER", "pod");
        settings.put("EMAIL_HOST_PASSWORD", "right");
        send("root@univ.example");
        assertThat(server.getReceivedMessages()).hasSize(1);
        settings.put("EMAIL_HOST_PASSWORD", "wrong");
        assertThatThrownBy(() -> send("root@univ.example"))
                .isInstanceOf(PostSilent.class)
                .hasMessageContaining("Authentication")
                .hasMessageNotContaining("wrong");
        assertThat(calls.ended(Neighbour.MAIL, Result.OK)).isOne();
        assertThat(calls.ended(Neighbour.MAIL, Result.REFUSED)).isOne();
    }

    @Test
    void no_mail_leaves_without_tls_where_tls_is_wanted() {
        settings.put("EMAIL_USE_TLS", "True");
        assertThatThrownBy(() -> send("root@univ.example")).isInstanceOf(PostAway.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** Defect G7. */
    @Test
    void a_server_that_is_down_is_an_outage_and_nothing_else() {
        server.stop();
        assertThatThrownBy(() -> send("root@univ.example")).isInstanceOf(PostSilent.class);
        assertThat(calls.ended(Neighbour.MAIL, Result.UNREACHABLE)).isOne();
    }

    @Test
    void an_invitation_comes_from_us_answers_go_to_its_host_and_calendars_find_it_twice() throws Exception {
        settings.put("SERVER_EMAIL", "root@univ.example");
        Letter letter = LetterForTest.invitation("ana@univ.example", "elise@univ.example", "BEGIN:VCALENDAR Été 🎉");
        SmtpPost post = new SmtpPost(FixedSettings.of(settings), calls, CLOCK);
        post.send(letter);
        post.send(letter);
        MimeMessage[] received = server.getReceivedMessages();
        MimeMessage mail = received[0];
        assertThat(mail.getFrom()[0]).hasToString("noreply@univ.example");
        assertThat(mail.getReplyTo()[0]).hasToString("elise@univ.example");
        assertThat(mail.getMessageID()).isEqualTo(received[1].getMessageID()).endsWith("@univ.example>");
        MimeMultipart both = (MimeMultipart) mail.getContent();
        assertThat(both.getContentType()).startsWith("multipart/mixed");
        MimeMultipart ways = (MimeMultipart) both.getBodyPart(0).getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(ways.getBodyPart(0).getContent().toString().strip()).isEqualTo("« Où » — déjà 🎉");
        for (BodyPart calendar : List.of(ways.getBodyPart(1), both.getBodyPart(1))) {
            ContentType type = new ContentType(calendar.getContentType());
            assertThat(type.getBaseType()).isEqualToIgnoringCase("text/calendar");
            assertThat(type.getParameter("method")).isEqualTo("REQUEST");
            assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("BEGIN:VCALENDAR Été 🎉");
        }
        assertThat(both.getBodyPart(1).getFileName()).isEqualTo("invitation.ics");
    }

    @Test
    void a_mailbox_that_is_not_there_is_refused_for_good_and_one_that_is_full_is_not() throws Exception {
        try (StrictServer strict = StrictServer.saying("550 5.1.1 <nobody@univ.example>: no such mailbox")) {
            settings.put("EMAIL_PORT", String.valueOf(strict.port()));
            assertThatThrownBy(() -> send("nobody@univ.example"))
                    .isInstanceOf(PostRefused.class)
                    .hasMessageContaining("<…>: no such mailbox")
                    .hasMessageNotContaining("nobody");
        }
        try (StrictServer strict = StrictServer.saying("452 4.2.2 mailbox full")) {
            settings.put("EMAIL_PORT", String.valueOf(strict.port()));
            assertThatThrownBy(() -> send("full@univ.example"))
                    .isExactlyInstanceOf(PostAway.class)
                    .hasMessageContaining("mailbox full");
        }
    }

    private void send(String recipients) {
        new SmtpPost(FixedSettings.of(settings), calls, CLOCK)
                .send(LetterForTest.to(recipients, "Été : 2 informations", "« Où » — déjà 🎉"));
    }
}
