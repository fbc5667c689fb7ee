package org.webinar.tests;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;

/** The mails of a product that is tested; each address is of one test. */
final class PostOffice {
    /** The post goes every twenty seconds. */
    private static final Duration ROUND = Duration.ofSeconds(60);

    private PostOffice() {}

    /** Waits for so many mails to an address, in the order in which they came. */
    static List<MimeMessage> await(Stage stage, String address, int many) {
        Await.until(
                many + " mails to " + address, ROUND, () -> to(stage, address).size() >= many);
        return to(stage, address);
    }

    private static List<MimeMessage> to(Stage stage, String address) {
        return stage.product().sandbox().mail().mails().stream()
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
