package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.webinar.settings.Secrets;

/**
 * How the doctor recognises this product behind an address: whoever is asked with a word of chance answers with the one that
 * only we can make of it. All servers of one installation make the same.
 */
@ApplicationScoped
public class Echo {
    /** Where it is asked by a question; the word of chance comes behind it. */
    public static final String PATH = "/callback/echo/";

    /** Where it is asked by an open line. */
    public static final String LINE = "/live/line/echo/";

    /** So long a line stays open, that what is held back on the way is told from what comes at once. */
    public static final Duration HELD = Duration.ofSeconds(3);

    /** The third word of an answer: the web server in front says who asks, and is believed. */
    public static final String HEARD = "heard";

    /** It says so, and stands not among {@code webinar.proxies}. */
    public static final String IGNORED = "ignored";

    /** Nobody says who asks. */
    public static final String NOBODY = "nobody";

    private final Secrets secrets;

    /** For the container's proxy. */
    public Echo() {
        this(null);
    }

    /** By these secrets. */
    @Inject
    public Echo(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Whether it is a word of chance of ours, and no other text to be signed. */
    public static boolean isAsked(String word) {
        return word != null && word.matches("[0-9a-f]{32}");
    }

    /** The answer to a word of chance. */
    public String to(String word) {
        return secrets.wordFor("doctor " + word);
    }
}
