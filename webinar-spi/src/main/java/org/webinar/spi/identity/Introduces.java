package org.webinar.spi.identity;

import java.util.Optional;

/** Knows more of people than their names: from a directory, or from headers that came with a proven request. */
public interface Introduces extends IdentityProvider {

    /** Where the accounts that it brings sign in, in Pod's words: {@code local}, {@code CAS}, {@code OIDC}, {@code Shibboleth}. */
    String origin();

    /**
     * What is known of somebody whom this provider has just recognised, or whose password it has just checked.
     *
     * @param username as the provider has returned it; never null
     * @param request the request that this person has sent; never null
     * @return empty when nothing is known; the person then needs an account that is there already
     * @throws IdentityTrouble when the provider can't find out at the moment
     */
    Optional<Profile> profile(String username, RequestFacts request);
}
