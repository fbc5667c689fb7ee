package org.webinar.livestream;

import java.util.List;
import java.util.stream.Stream;
import org.webinar.rights.Watchable;

/** What stands between a stranger and the live page: those who are invited are told what they need. */
public enum Barrier {
    /** The event is still being prepared; strangers find nothing there. */
    DRAFT,
    /** It is kept for access groups, of which one has to be a member, and signed in. */
    GROUP,
    /** One has to sign in. */
    SIGN_IN,
    /** The page asks for a password. */
    PASSWORD,
    /** One has to register. */
    REGISTER;

    /**
     * Everything that stands before this event; empty when everybody may come.
     *
     * @param registration whether only those may watch who have registered
     */
    static List<Barrier> before(Watchable event, boolean registration) {
        return Stream.of(values())
                .filter(barrier -> barrier.stands(event, registration))
                .toList();
    }

    private boolean stands(Watchable event, boolean registration) {
        boolean groups = !event.accessGroups().isEmpty();
        return switch (this) {
            case DRAFT -> event.draft();
            case GROUP -> groups;
            case SIGN_IN -> event.restricted() && !groups;
            case PASSWORD -> !event.password().isEmpty();
            case REGISTER -> registration;
        };
    }
}
