package org.webinar.gateway;

import java.util.HashSet;
import java.util.Set;
import org.webinar.time.TimeSlot;

/**
 * What is asked of the pool.
 *
 * @param siteId for which site
 * @param slot when
 * @param when how near that is
 * @param withoutMachines numbers of gateways that have failed already
 * @param withoutBroadcasters numbers of broadcasters where Pod shows something else then
 */
record Ask(int siteId, TimeSlot slot, When when, Set<Long> withoutMachines, Set<Long> withoutBroadcasters) {

    /** How near it is. */
    enum When {
        /** Health does not count, it will be another one by then. */
        LATER,
        /** Only what is healthy is of use, and there is no time left before. */
        NOW,
        /** It is being used: nothing counts but whether others have it. */
        AT_WORK
    }

    static Ask later(int siteId, TimeSlot slot) {
        return new Ask(siteId, slot, When.LATER, Set.of(), Set.of());
    }

    static Ask now(int siteId, TimeSlot slot) {
        return new Ask(siteId, slot, When.NOW, Set.of(), Set.of());
    }

    static Ask atWork(int siteId, TimeSlot slot) {
        return new Ask(siteId, slot, When.AT_WORK, Set.of(), Set.of());
    }

    Ask withoutMachines(Set<Long> failed) {
        return new Ask(siteId, slot, when, failed, withoutBroadcasters);
    }

    Ask withoutBroadcaster(long id) {
        Set<Long> more = new HashSet<>(withoutBroadcasters);
        more.add(id);
        return new Ask(siteId, slot, when, withoutMachines, more);
    }
}
