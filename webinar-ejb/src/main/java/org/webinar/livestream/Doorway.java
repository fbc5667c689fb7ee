package org.webinar.livestream;

import java.util.Set;
import org.webinar.rights.Watchable;

/**
 * What stands between people and an event, as a value: another one when somebody has changed who may watch.
 *
 * @param id number of the event
 * @param owners numbers of the accounts it belongs to
 * @param draft whether it is still being prepared
 * @param restricted whether people have to sign in
 * @param accessGroups code names of the groups it is kept for
 * @param password in clear, as Pod stores it; empty when there is none
 * @param registration the stamp of the list of those who have registered; nought when one need not have
 */
public record Doorway(
        Long id,
        Set<Integer> owners,
        boolean draft,
        boolean restricted,
        Set<String> accessGroups,
        String password,
        long registration)
        implements Watchable {

    static Doorway of(Event event, long registration) {
        return new Doorway(
                event.id(),
                event.owners(),
                event.draft(),
                event.restricted(),
                event.accessGroups(),
                event.password(),
                registration);
    }

    @Override
    public boolean ownedBy(int userId) {
        return owners.contains(userId);
    }

    /** Hides the password, so that it may be logged. */
    @Override
    public String toString() {
        return "Doorway[" + id + "]";
    }
}
