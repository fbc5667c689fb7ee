package org.webinar.spi.identity;

import java.util.Optional;

/** Checks the user name and password that somebody types into our own form. */
public interface ChecksPasswords extends IdentityProvider {

    /**
     * Who this is. Takes the same time whether the name, the password or both are wrong. Tries are limited by the
     * product before this is called.
     *
     * @param username what was typed; never null, any length
     * @param password what was typed; never null, any length
     * @return empty when they do not belong together, or the account may not be used
     * @throws IdentityTrouble when the provider can't find out at the moment
     */
    Optional<SignedIn> check(String username, String password);

    /**
     * Whether somebody who signed in earlier still counts as signed in; asked at each request that wants to know. A
     * provider says no, for example, when the password has been changed meanwhile.
     *
     * @param earlier what {@link #check} returned; never null
     * @throws IdentityTrouble when the provider can't find out at the moment; the visitor then counts as a stranger
     */
    boolean stillHolds(SignedIn earlier);
}
