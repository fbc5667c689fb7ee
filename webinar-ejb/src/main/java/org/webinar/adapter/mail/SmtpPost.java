package org.webinar.adapter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.webinar.letter.Letter;
import org.webinar.letter.Post;
import org.webinar.letter.PostAway;
import org.webinar.letter.PostRefused;
import org.webinar.letter.PostSilent;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.LetterCatalogue;
import org.webinar.settings.Settings;

/** The mail server of Pod's settings. Its certificate is checked, and so is that it is its own. */
@ApplicationScoped
class SmtpPost implements Post {
    private static final String PATIENCE = "20000";

    private final Settings settings;
    private final OutsideCalls calls;
    private final Clock clock;

    SmtpPost() {
        this(null, null, null);
    }

    @Inject
    SmtpPost(Settings settings, OutsideCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public void send(Letter letter) {
        try {
            calls.made(Neighbour.MAIL, () -> hand(letter), done -> Result.OK, SmtpPost::result);
        } catch (SendFailedException failed) {
            throw told(failed, letter);
        } catch (MessagingException refused) {
            throw new PostAway(words(refused));
        }
    }

    private boolean hand(Letter letter) throws MessagingException {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = message(letter, session);
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
            return true;
        }
    }

    /** Silence is told with its cause, which says more; an address that can't be one has been shown to nobody. */
    private static Result result(Exception failure) {
        if (failure instanceof AddressException) {
            return null;
        }
        boolean refused =
                failure instanceof SendFailedException || failure.getCause() instanceof AuthenticationFailedException;
        return refused ? Result.REFUSED : Result.of(failure);
    }

    private void connect(Transport transport) {
        String user = settings.get(LetterCatalogue.EMAIL_HOST_USER);
        try {
            transport.connect(
                    user.isBlank() ? null : user,
                    user.isBlank() ? null : settings.get(LetterCatalogue.EMAIL_HOST_PASSWORD));
        } catch (MessagingException silent) {
            throw (PostSilent) new PostSilent(words(silent)).initCause(silent);
        }
    }

    private static String words(Exception said) {
        return said.getClass().getSimpleName() + ": "
                + String.valueOf(said.getMessage()).strip();
    }

    /** What the server says of every recipient that there is no such one, it says tomorrow too. */
    private static PostAway told(SendFailedException failed, Letter letter) throws PostAway {
        Exception said = failed.getNextException() == null ? failed : failed.getNextException();
        String why = words(said);
        int invalid = failed.getInvalidAddresses() == null ? 0 : failed.getInvalidAddresses().length;
        return invalid > 0 && invalid == letter.recipients().split(",").length
                ? new PostRefused(why)
                : new PostAway(why);
    }

    private MimeMessage message(Letter letter, Session session) throws MessagingException {
        MimeMessage message = new LetterMessage(session, letter, domain());
        message.setFrom(new InternetAddress(sender(letter)));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(letter.recipients()));
        if (letter.replyTo().isPresent()) {
            message.setReplyTo(InternetAddress.parse(letter.replyTo().get()));
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        // No answering machine should answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    /** Administrators hear from the server, people from whoever the settings name: mail servers check that it may say so. */
    private String sender(Letter letter) {
        String server = settings.get(LetterCatalogue.SERVER_EMAIL);
        return letter.messageId().isPresent() || server.isBlank()
                ? settings.get(LetterCatalogue.DEFAULT_FROM_EMAIL)
                : server;
    }

    /** What stands behind the @ of whom mails come from: the name of this machine is nobody's business. */
    private String domain() throws AddressException {
        String address = new InternetAddress(settings.get(LetterCatalogue.DEFAULT_FROM_EMAIL)).getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private Properties properties() {
        boolean user = !settings.get(LetterCatalogue.EMAIL_HOST_USER).isBlank();
        boolean tls = settings.get(LetterCatalogue.EMAIL_USE_TLS);
        Properties properties = new Properties();
        properties.setProperty(
                "mail.smtp.host", settings.get(LetterCatalogue.EMAIL_HOST).strip());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.get(LetterCatalogue.EMAIL_PORT)));
        properties.setProperty("mail.smtp.auth", String.valueOf(user));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.get(LetterCatalogue.EMAIL_USE_SSL)));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }
}
