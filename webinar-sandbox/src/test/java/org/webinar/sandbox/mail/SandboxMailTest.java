package org.webinar.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What would have been sent can be read, and nothing in it becomes a part of the page. */
class SandboxMailTest {
    @Test
    void mails_are_listed_and_read_with_what_is_attached() throws Exception {
        try (var mail = SandboxMail.start(0)) {
            assertThat(get(mail, "/").body()).contains("No mail has come yet");
            send(mail, "Premier");
            send(mail, "<script>alert(1)</script> « é »");

            String list = get(mail, "/").body();
            assertThat(list)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; « é »", "to Ana &lt;ana@invited.example&gt;")
                    .doesNotContain("<script>");
            assertThat(list.indexOf("href=\"/2/\"")).as("the newest first").isLessThan(list.indexOf("href=\"/1/\""));

            assertThat(get(mail, "/1/").body())
                    .contains("<h1>Premier</h1>", "Le texte &lt;b&gt;à lire&lt;/b&gt;", "href=\"1/invite.ics\"");
            var attached = get(mail, "/1/1/invite.ics");
            assertThat(attached.body()).isEqualTo("BEGIN:VCALENDAR");
            assertThat(attached.headers().firstValue("Content-Type")).contains("text/calendar");
            assertThat(attached.headers().firstValue("Content-Disposition")).contains("attachment");
            assertThat(mail.mails()).hasSize(2);
            for (String none : new String[] {"/3/", "/1/2/x", "/x", "/1/0/x"}) {
                assertThat(get(mail, none).statusCode()).as(none).isEqualTo(404);
            }
        }
    }

    private static HttpResponse<String> get(SandboxMail mail, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(mail.url() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void send(SandboxMail server, String subject) throws Exception {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(server.smtpPort()));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom("webinars@univ.example");
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("ana@invited.example", "Ana"));
        mail.setSubject(subject, "UTF-8");
        var text = new MimeBodyPart();
        text.setText("Le texte <b>à lire</b>", "UTF-8");
        var calendar = new MimeBodyPart();
        calendar.setContent("BEGIN:VCALENDAR", "text/calendar; charset=UTF-8; method=REQUEST");
        calendar.setFileName("invite.ics");
        mail.setContent(new MimeMultipart(text, calendar));
        Transport.send(mail);
    }
}
