package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;

/**
 * A live event that somebody is about to delete.
 *
 * @param id its number
 * @param title its title
 * @param start planned start
 * @param end planned end
 * @param running whether its live is running, which would be ended
 * @param meeting name of the meeting that would have no audience any more
 */
public record DoomedEvent(long id, String title, Instant start, Instant end, boolean running, String meeting)
        implements Serializable {}
