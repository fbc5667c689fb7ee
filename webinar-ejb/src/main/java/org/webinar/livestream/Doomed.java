package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;
import org.webinar.time.TimeSlot;

/**
 * A meeting that somebody is about to delete.
 *
 * @param id its number
 * @param name its name
 * @param start planned start
 * @param end planned end
 * @param webinar whether an event page and a gateway go with it
 * @param room how its room stands: whoever is inside would be sent home, if BigBlueButton answers
 */
public record Doomed(long id, String name, Instant start, Instant end, boolean webinar, RoomState room)
        implements Serializable {

    Doomed(long id, String name, TimeSlot slot, boolean webinar, RoomState room) {
        this(id, name, slot.start(), slot.end(), webinar, room);
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
