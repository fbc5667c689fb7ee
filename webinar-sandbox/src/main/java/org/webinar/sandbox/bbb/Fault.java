package org.webinar.sandbox.bbb;

import java.time.Duration;

/** A way for the API to misbehave. */
public record Fault(Kind kind, Duration delay) {
    public static final Fault NONE = of(Kind.NONE);
    public static final Fault HTTP_500 = of(Kind.HTTP_500);
    public static final Fault HTML_502 = of(Kind.HTML_502);
    public static final Fault CHECKSUM_ERROR = of(Kind.CHECKSUM_ERROR);
    public static final Fault MALFORMED_XML = of(Kind.MALFORMED_XML);
    /** Like servers before 3.0 and like balancers. */
    public static final Fault NO_CHAT_API = of(Kind.NO_CHAT_API);

    /** Calls that bring slides are refused. */
    public static final Fault NO_SLIDES = of(Kind.NO_SLIDES);

    /** What goes wrong. */
    public enum Kind {
        NONE,
        HTTP_500,
        HTML_502,
        CHECKSUM_ERROR,
        SLOW,
        MALFORMED_XML,
        NO_CHAT_API,
        NO_SLIDES
    }

    /** Every answer is right, but late. */
    public static Fault slow(Duration delay) {
        return new Fault(Kind.SLOW, delay);
    }

    private static Fault of(Kind kind) {
        return new Fault(kind, Duration.ZERO);
    }
}
