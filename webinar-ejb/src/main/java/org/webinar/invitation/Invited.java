package org.webinar.invitation;

import java.io.Serializable;
import java.time.Instant;
import org.webinar.letter.Fate;

/**
 * Somebody who is invited, as the list shows it.
 *
 * @param id its number
 * @param place where to
 * @param name how the person is called; may be empty
 * @param email the address
 * @param at when the person was invited last
 * @param withdrawn whether the invitation has been taken back
 * @param registered whether the person has registered as well, and has a place
 * @param fate what has become of the last mail; null when it has been forgotten
 */
public record Invited(
        long id, Place place, String name, String email, Instant at, boolean withdrawn, boolean registered, Fate fate)
        implements Serializable {}
