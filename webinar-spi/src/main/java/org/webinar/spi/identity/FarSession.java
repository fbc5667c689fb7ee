package org.webinar.spi.identity;

/**
 * How somebody else's machine calls a sign-in there, so that it can say later that it is over. The product keeps these words
 * hashed, for each provider by itself.
 *
 * @param session this very sign-in, of all that there have ever been: a ticket (CAS), issuer and session (OpenID Connect);
 *     never null, empty when it has no word
 * @param person whose it is, for all sign-ins of this person; never null, empty when it has no word
 */
public record FarSession(String session, String person) {

    /** Nobody will ever be able to say that it is over. */
    public static FarSession unknown() {
        return new FarSession("", "");
    }

    /** Hides the words, so that it may be logged. */
    @Override
    public String toString() {
        return "FarSession";
    }
}
