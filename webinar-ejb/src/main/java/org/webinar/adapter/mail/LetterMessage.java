package org.webinar.adapter.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.webinar.letter.CalendarFile;
import org.webinar.letter.Letter;

/**
 * A letter as a MIME message: its text, and what goes into a calendar, once as another way of saying the same (calendars
 * look there) and once as a file (people look there).
 */
class LetterMessage extends MimeMessage {
    private static final String FILE_NAME = "invitation.ics";

    private final String id;

    LetterMessage(Session session, Letter letter, String domain) throws MessagingException {
        super(session);
        id = "<" + letter.messageId().orElseGet(() -> UUID.randomUUID().toString()) + "@" + domain + ">";
        if (letter.calendar().isPresent()) {
            setContent(both(letter.body(), letter.calendar().get()));
        } else {
            setText(letter.body(), StandardCharsets.UTF_8.name());
        }
    }

    private static MimeMultipart both(String body, CalendarFile file) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, StandardCharsets.UTF_8.name());
        MimeBodyPart twoWays = new MimeBodyPart();
        twoWays.setContent(new MimeMultipart("alternative", text, calendar(file)));
        MimeBodyPart attached = calendar(file);
        attached.setFileName(FILE_NAME);
        return new MimeMultipart("mixed", twoWays, attached);
    }

    private static MimeBodyPart calendar(CalendarFile file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                file.text().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + file.method())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The same at each try: a server that gets a mail twice can tell, and so can the person. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
