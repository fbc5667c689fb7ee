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
 * @param running whether it runs, so that people would be sent home
 */
public record Doomed(long id, String name, Instant start, Instant end, boolean webinar, boolean running)
        implements Serializable {

    Doomed(long id, String name, TimeSlot slot, boolean webinar, boolean running) {
        this(id, name, slot.start(), slot.end(), webinar, running);
    }
}
