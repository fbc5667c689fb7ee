package org.webinar.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The settings of handing recordings over to Pod. */
public final class HandoverCatalogue {
    private static final long GIGABYTE = 1024L * 1024 * 1024;
    private static final long MOST = 1_000_000;

    /** Pod's address. */
    public static final Setting<Optional<URI>> POD_URL = Setting.of(
            "webinar.pod.url",
            "",
            Readings::addressIfAny,
            "Pod's address, to which recordings are handed over as videos; nobody can hand one over while it or the token is"
                    + " empty ([how to](operate.md#recordings-into-pod)).");

    /** Who we are there. */
    public static final Setting<String> POD_TOKEN = Setting.secret(
            "webinar.pod.token",
            "",
            HandoverCatalogue::token,
            "Token of a staff account of Pod's, for its REST addresses (Django's administration, *Tokens*).");

    /** What kind of video a recording becomes. */
    public static final Setting<Integer> DEFAULT_TYPE_ID = Setting.of(
            "DEFAULT_TYPE_ID",
            "1",
            Readings::positive,
            "Number of the type (video_type) of videos that recordings become.");

    /** The largest video, in bytes; 0 for none. */
    public static final Setting<Long> MAX_UPLOAD_SIZE = Setting.of(
            "MAX_UPLOAD_SIZE_ON_IMPORT",
            "4",
            HandoverCatalogue::gigabytes,
            "Largest video that is handed over, in gigabytes; `0` for whatever there is. The web server before Pod has a limit"
                    + " of its own (`client_max_body_size`).");

    /** Where files lie on their way. */
    public static final Setting<String> FOLDER = Setting.of(
            "webinar.pod.folder",
            "",
            Function.identity(),
            "Folder in which the file of a recording lies on its way to Pod, one at a time for each server: nobody else"
                    + " should be able to read it. One of our own in the system's temporary folder when it is empty.");

    private HandoverCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(POD_URL, POD_TOKEN, DEFAULT_TYPE_ID, MAX_UPLOAD_SIZE, FOLDER);
    }

    /** It stands in a head of HTTP, where nothing else is allowed; whoever met it there would say it aloud. */
    private static String token(String text) {
        String token = text.strip();
        if (!token.matches("[\\x21-\\x7e]*")) {
            throw new IllegalArgumentException("more than visible characters of ASCII");
        }
        return token;
    }

    private static long gigabytes(String text) {
        long many = Long.parseLong(text.strip());
        if (many < 0 || many > MOST) {
            throw new IllegalArgumentException("less than nothing, or more than any disk holds");
        }
        return many * GIGABYTE;
    }
}
