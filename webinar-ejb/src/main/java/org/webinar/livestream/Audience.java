package org.webinar.livestream;

import java.util.Set;

/** Who may watch an event. */
public enum Audience {
    /** Whoever has the address. */
    EVERYBODY,
    /** People who have signed in. */
    SIGNED_IN,
    /** Members of certain access groups. */
    GROUPS;

    static Audience of(boolean restricted, Set<Long> groups) {
        if (!groups.isEmpty()) {
            return GROUPS;
        }
        return restricted ? SIGNED_IN : EVERYBODY;
    }
}
