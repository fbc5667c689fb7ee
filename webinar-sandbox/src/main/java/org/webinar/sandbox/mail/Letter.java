package org.webinar.sandbox.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people see of a mail.
 *
 * @param from who wrote it
 * @param to to whom
 * @param subject its subject, which may be empty
 * @param text all its plain text
 * @param attachments whatever else it has, in its order
 */
record Letter(String from, String to, String subject, String text, List<Attachment> attachments) {
    /**
     * A part that is no text to read.
     *
     * @param name of its file; never empty
     * @param type its media type
     */
    record Attachment(String name, String type, byte[] bytes) {}

    static Letter of(MimeMessage mail) throws MessagingException, IOException {
        var text = new StringBuilder();
        var attachments = new ArrayList<Attachment>();
        read(mail, text, attachments);
        return new Letter(
                addresses(mail.getFrom()),
                addresses(mail.getAllRecipients()),
                mail.getSubject() == null ? "" : mail.getSubject(),
                text.toString(),
                attachments);
    }

    private static void read(Part part, StringBuilder text, List<Attachment> attachments)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                read(parts.getBodyPart(number), text, attachments);
            }
        } else if (part.isMimeType("text/plain") && part.getFileName() == null) {
            text.append(part.getContent());
        } else {
            String type = new ContentType(part.getContentType()).getBaseType();
            attachments.add(new Attachment(
                    name(part, attachments.size() + 1),
                    type,
                    part.getInputStream().readAllBytes()));
        }
    }

    private static String name(Part part, int number) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            return MimeUtility.decodeText(part.getFileName());
        }
        return part.isMimeType("text/calendar") ? "calendar.ics" : "part-" + number;
    }

    private static String addresses(Address... all) {
        return Stream.ofNullable(all).flatMap(Stream::of).map(Letter::readable).collect(Collectors.joining(", "));
    }

    private static String readable(Address address) {
        return address instanceof InternetAddress known && known.getPersonal() != null
                ? known.getPersonal() + " <" + known.getAddress() + ">"
                : address.toString();
    }
}
