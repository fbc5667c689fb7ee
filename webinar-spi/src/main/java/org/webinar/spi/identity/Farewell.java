package org.webinar.spi.identity;

import java.time.Instant;

/**
 * That sign-ins are over.
 *
 * @param over which: with a session that one, without all of the person; at least one of both is not empty; never null
 * @param word the word of the message itself, which counts once; never null, empty when it may be said as often as one likes
 * @param until when the message would be refused anyway, so that its word need not be remembered for longer; never null
 */
public record Farewell(FarSession over, String word, Instant until) {

    /** One that can do no harm when it is said again. */
    public static Farewell to(FarSession over) {
        return new Farewell(over, "", Instant.EPOCH);
    }
}
