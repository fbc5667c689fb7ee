package org.webinar.doubles.pod;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What can be wrong with a Pod. */
public final class BadDay {
    /** Nothing is. */
    public static final BadDay NONE = new BadDay(0, "");

    /** The account of the token has no staff status any more. */
    public static final BadDay NO_STAFF = new BadDay(0, "");

    /** It takes the next video, and its answer gets lost. */
    public static final BadDay ANSWER_LOST = new BadDay(0, "");

    /** It is being put up anew behind its web server. */
    public static final BadDay MAINTENANCE = new BadDay(502, "502 Bad Gateway");

    /** The web server before it takes no file of this size. */
    public static final BadDay TOO_LARGE = new BadDay(413, "413 Request Entity Too Large");

    private final int status;
    private final String words;
    private final CountDownLatch middle;

    private BadDay(int status, String words) {
        this(status, words, new CountDownLatch(0));
    }

    private BadDay(int status, String words, CountDownLatch middle) {
        this.status = status;
        this.words = words;
        this.middle = middle;
    }

    /** It takes nothing of a file until this is counted down. */
    public static BadDay waiting(CountDownLatch until) {
        return new BadDay(0, "", until);
    }

    int status() {
        return status;
    }

    String words() {
        return words;
    }

    void waitInTheMiddle() {
        try {
            middle.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
