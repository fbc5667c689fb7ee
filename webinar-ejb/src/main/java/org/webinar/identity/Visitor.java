package org.webinar.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who asks, as a value made at the door and passed along: nothing below the door looks into a session.
 *
 * @param userId number of the account
 * @param username name of the account; never null
 * @param fullName the name that others see; never null
 * @param superuser whether everything is allowed
 * @param staff whether Pod's administration is open to this person
 * @param accessGroups code names of the access groups; never null
 */
public record Visitor(
        int userId, String username, String fullName, boolean superuser, boolean staff, Set<String> accessGroups)
        implements Serializable {

    /** Whether the person is in one of the access groups. */
    public boolean inOneOf(Set<String> groups) {
        return groups.stream().anyMatch(accessGroups::contains);
    }
}
