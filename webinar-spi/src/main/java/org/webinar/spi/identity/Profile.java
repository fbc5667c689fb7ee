package org.webinar.spi.identity;

import java.util.Set;

/**
 * What a provider knows of somebody. It fills the account of who comes for the first time, and the access groups each time.
 *
 * @param firstName may be empty
 * @param lastName may be empty
 * @param email may be empty
 * @param affiliation the first of the affiliations, in the words of eduPerson, for example {@code student}; empty when it is
 *     not known
 * @param affiliations all of them; may be empty
 * @param groups code names of groups; may be empty
 */
public record Profile(
        String firstName,
        String lastName,
        String email,
        String affiliation,
        Set<String> affiliations,
        Set<String> groups) {

    public Profile {
        affiliations = Set.copyOf(affiliations);
        groups = Set.copyOf(groups);
    }

    /** Nothing is known but the name of the account. */
    public static Profile unknown() {
        return new Profile("", "", "", "", Set.of(), Set.of());
    }
}
