package org.webinar.rights;

import java.util.Set;

/** What the policy has to know of an event to say who may watch it. */
public interface Watchable {

    /** Number of the event. */
    Long id();

    /** Whether it belongs to the account with this number, as its owner or as one of its additional owners. */
    boolean ownedBy(int userId);

    /** Whether it is still being prepared. */
    boolean draft();

    /** Whether people have to sign in. */
    boolean restricted();

    /** Code names of the access groups it is kept for; empty when it is for everybody, never null. */
    Set<String> accessGroups();

    /** The password in clear, as Pod stores it; empty when there is none, never null. */
    String password();

    /** Whether not everybody may watch who has the address. */
    default boolean reserved() {
        return restricted() || !accessGroups().isEmpty() || !password().isEmpty();
    }
}
