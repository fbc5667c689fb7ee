package org.webinar.meeting;

import java.util.Set;

/**
 * What is going on in a room at one moment.
 *
 * @param exists whether the room stands open
 * @param createTime the server's word for this opening; null when the room is gone
 * @param people the external ids of everybody inside, gateways too; never null
 * @param recorded whether it can be recorded; false when the room is gone
 */
public record RoomView(boolean exists, String createTime, Set<String> people, boolean recorded) {
    /** The room is closed or was never opened. */
    public static final RoomView GONE = new RoomView(false, null, Set.of(), false);

    /** Whether somebody with this external id is inside. */
    public boolean holds(String externalId) {
        return people.contains(externalId);
    }
}
