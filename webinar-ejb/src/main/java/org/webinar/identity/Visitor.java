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
 * @param permissions Django's permissions, his or her own and those of the groups, for example
 *     {@code meeting.change_meeting}; never null
 * @param groups names of Django's groups; never null
 */
public record Visitor(
        int userId,
        String username,
        String fullName,
        boolean superuser,
        boolean staff,
        Set<String> accessGroups,
        Set<String> permissions,
        Set<String> groups)
        implements Serializable {

    /** Somebody to whom Django's administration has given nothing. */
    public Visitor(
            int userId, String username, String fullName, boolean superuser, boolean staff, Set<String> accessGroups) {
        this(userId, username, fullName, superuser, staff, accessGroups, Set.of(), Set.of());
    }

    /** Whether the person is in one of the access groups. */
    public boolean inOneOf(Set<String> codeNames) {
        return codeNames.stream().anyMatch(accessGroups::contains);
    }

    /** Whether this person administers: everything, or what Django's permissions say. */
    public boolean administrator() {
        return superuser || staff;
    }

    /** Whether Django's administration has given this permission; superusers have all, as in Django. */
    public boolean has(String permission) {
        return superuser || permissions.contains(permission);
    }
}
