package org.webinar.letter;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.webinar.database.Inside;
import org.webinar.settings.Settings;

/** Letters for tests of those who carry them. */
public final class LetterForTest {

    private LetterForTest() {}

    public static Letter to(String recipients, String subject, String body) {
        return new Letter("test", recipients, subject, body, Instant.EPOCH);
    }

    /** One that stands in an outbox under this number. */
    static Letter numbered(long id, String recipients) {
        Letter letter = to(recipients, "x", "y");
        try {
            Field number = Letter.class.getDeclaredField("id");
            number.setAccessible(true);
            number.set(letter, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return letter;
    }

    /** A mail to one person, with something for the calendar. */
    public static Letter invitation(String address, String replyTo, String calendar) {
        Mail mail = new Mail(
                1,
                "invitation",
                address,
                Optional.of(replyTo),
                "Été",
                "« Où » — déjà 🎉",
                new CalendarFile("REQUEST", calendar),
                null);
        return new Letter(mail, Instant.EPOCH);
    }

    /** A mail that is of no use from a moment on. */
    static Letter expiring(Instant moment, Instant now) {
        return new Letter(new Mail(1, "reminder", "ana@univ.example", Optional.empty(), "x", "y", null, moment), now);
    }

    /** Sentences of mails, outside a container. */
    public static Words words(Settings settings) {
        return new Words(settings);
    }

    /** What administrators are told, outside a container. */
    public static AdminNotes notes(Inside inside, Settings settings, Clock clock) {
        return inside.give(new AdminNotes(new Words(settings), clock));
    }
}
