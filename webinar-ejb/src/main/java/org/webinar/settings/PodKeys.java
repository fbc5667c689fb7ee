package org.webinar.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The keys in Pod's links (Pod: get_hashkey): whoever has the link has the key. Ours and Pod's are the same. */
@ApplicationScoped
public class PodKeys {
    private final Settings settings;

    /** For the container's proxy. */
    public PodKeys() {
        this(null);
    }

    /** Keys from the secret key of these settings. */
    @Inject
    public PodKeys(Settings settings) {
        this.settings = settings;
    }

    /** The key of an event's private link: 64 hexadecimal digits. */
    public String ofEvent(long eventId) {
        return digest(settings.get(Catalogue.SECRET_KEY) + "-" + eventId);
    }

    /** The key of a meeting's direct link; another one as soon as the attendees' password changes, as in Pod. */
    public String ofMeeting(long meetingId, String attendeePassword) {
        return digest(settings.get(Catalogue.SECRET_KEY) + "-" + meetingId + "-" + attendeePassword);
    }

    /** Whether two keys or passwords are the same one, in a time that tells nothing; null is no key. */
    public static boolean same(String expected, String shown) {
        return expected != null
                && shown != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
