package org.webinar.doctor;

import java.net.URI;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Secrets;
import org.webinar.settings.Settings;

/** Our addresses around a room of the doctor's. Each has a proof in it, that nobody else can make. */
public final class RoomSignAddress {
    private static final String TOLD = "doctor's room told ";
    private static final String READ = "doctor's room read ";

    private RoomSignAddress() {}

    /** Where BigBlueButton is to tell of the end of the room with this word. */
    public static URI end(Settings settings, String word) {
        return address(settings, "end", word, TOLD);
    }

    /** Where the running product says what has come of it. */
    static URI asked(Settings settings, String word) {
        return address(settings, "come", word, READ);
    }

    private static URI address(Settings settings, String what, String word, String purpose) {
        String proof = new Secrets(settings).wordFor(purpose + word);
        return URI.create(settings.get(Catalogue.URL) + "/callback/room-sign/" + what + "/" + word + "/" + proof);
    }

    /** Whether whoever tells of the end was told by us where. */
    public static boolean mayTell(Secrets secrets, String word, String proof) {
        return Echo.isAsked(word) && secrets.isWordFor(TOLD + word, proof);
    }

    /** Whether whoever asks what has come has our secret key. */
    public static boolean mayRead(Secrets secrets, String word, String proof) {
        return Echo.isAsked(word) && secrets.isWordFor(READ + word, proof);
    }
}
