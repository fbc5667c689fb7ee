package org.webinar.spi.identity;

import java.net.URI;
import java.util.Optional;

/**
 * People sign in at somebody else's page and come back with something that proves it, once: a ticket (CAS) or a code
 * (OpenID Connect). Afterwards the product itself remembers who has signed in.
 */
public interface SignsInElsewhere extends IdentityProvider {

    /** Where the accounts that it brings sign in, in Pod's words: {@code CAS}, {@code OIDC}, {@code Shibboleth}. */
    String origin();

    /**
     * Where a browser is sent to sign in.
     *
     * @param comeBack absolute address to which the page leads back; never null
     * @throws IdentityTrouble when nobody can sign in there at the moment
     */
    Departure depart(URI comeBack);

    /**
     * Who comes back. The provider makes sure that this browser departed from us for this (a word in the memory that stands
     * in the address as well), so that nobody can be signed in as somebody else by a link. It looks at that before anything
     * else, for it is asked once for each of the ways that the browser has begun, the newest first. May take ten seconds.
     *
     * @return empty when what it came with proves nothing
     * @throws IdentityTrouble when the provider can't find out at the moment
     */
    Optional<Introduced> arrive(Arrival arrival);

    /**
     * Where somebody is sent who signs out and came in by this provider. Our own session has ended before.
     *
     * @param afterwards absolute address of a page of ours for the end; never null
     * @return empty when nothing is left to do there
     */
    Optional<URI> signOut(SignedIn person, URI afterwards);

    /** Whether somebody who signed in earlier still counts as signed in; without a reason against it, the product's own hours decide. */
    default boolean stillHolds(SignedIn earlier) {
        return true;
    }
}
