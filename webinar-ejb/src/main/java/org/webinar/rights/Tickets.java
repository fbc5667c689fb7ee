package org.webinar.rights;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.identity.Visitor;

/** Who has registered, as far as the policy has to know; the list itself is kept elsewhere. */
public interface Tickets {
    /** Events that everybody may watch without having registered. */
    Tickets FOR_ALL = new Tickets() {
        @Override
        public long stamp(long eventId) {
            return 0;
        }

        @Override
        public boolean admits(long eventId, Visitor visitor, String ticket) {
            return true;
        }
    };

    /** As of a second ago at most: nought when one need not have registered; else another number whenever somebody may have lost a place. */
    long stamp(long eventId);

    /**
     * Those of these events that only those may watch who have registered; all asked at once.
     *
     * @param events numbers of events
     */
    default Set<Long> required(Collection<Long> events) {
        return events.stream().filter(event -> stamp(event) != 0).collect(Collectors.toSet());
    }

    /**
     * Whether this person has a place, or needs none: those who run the webinar and its moderators.
     *
     * @param visitor null for strangers
     * @param ticket the word of a personal link; null when none is shown
     */
    boolean admits(long eventId, Visitor visitor, String ticket);
}
