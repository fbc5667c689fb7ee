package org.webinar.tests;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The mail server of the products that are tested; each address is of one test. */
final class PostOffice {
    /** The post goes every twenty seconds. */
    private static final Duration ROUND = Duration.ofSeconds(60);

    private static final GreenMail SERVER = started();

    private PostOffice() {}

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** Waits for so many mails to an address, in the order in which they came. */
    static List<MimeMessage> await(String address, int many) {
        Await.until(many + " mails to " + address, ROUND, () -> to(address).size() >= many);
        return to(address);
    }

    private static List<MimeMessage> to(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
