package org.webinar.spi.identity;

/**
 * Somebody who has just signed in elsewhere, with what is known of him or her.
 *
 * @param person never null
 * @param profile never null
 * @param there how this sign-in is called there, for {@link HearsLogouts}; never null
 */
public record Introduced(SignedIn person, Profile profile, FarSession there) {

    /** Somebody of whom nobody will say that he or she has signed out there. */
    public Introduced(SignedIn person, Profile profile) {
        this(person, profile, FarSession.unknown());
    }
}
