package org.webinar.registration;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who has registered, as those see it who decide what the audience sees.
 *
 * @param id number of the registration
 * @param name as it was typed
 * @param email the bare address
 * @param state what has become of it
 * @param at when it was made
 * @param since since when it is in that state
 */
public record Registered(long id, String name, String email, RegistrationState state, Instant at, Instant since)
        implements Serializable {

    static Registered of(Registration one) {
        return new Registered(
                one.id(), one.person().name(), one.person().email(), one.state(), one.registeredAt(), one.stateSince());
    }
}
