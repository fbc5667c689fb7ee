package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;
import org.webinar.time.TimeSlot;

/**
 * A meeting that somebody is about to delete.
 *
 * @param id its number
 * @param name its name
 * @param start planned start; of its next date where there are many
 * @param end planned end; of its next date where there are many
 * @param webinar whether an event page and a gateway go with it
 * @param repeated whether many dates go with it
 * @param room how its room stands: whoever is inside would be sent home, if BigBlueButton answers
 */
public record Doomed(
        long id, String name, Instant start, Instant end, boolean webinar, boolean repeated, RoomState room)
        implements Serializable {

    Doomed(long id, String name, TimeSlot slot, boolean webinar, boolean repeated, RoomState room) {
        this(id, name, slot.start(), slot.end(), webinar, repeated, room);
    }

    /** Whether people would be sent home. */
    public boolean running() {
        return room == RoomState.OPEN;
    }

    /** Whether people may be inside, and would stay there. */
    public boolean unsure() {
        return room == RoomState.UNKNOWN;
    }
}
