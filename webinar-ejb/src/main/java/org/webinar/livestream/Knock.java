package org.webinar.livestream;

import java.util.Optional;
import java.util.Set;
import org.webinar.identity.Visitor;

/**
 * Somebody at the door of a meeting.
 *
 * @param visitor who it is, when he or she has signed in
 * @param key the key of a direct link; null without one
 * @param name what a guest wants to be called; null or empty when not said
 * @param password the password that was typed; null or empty when none was
 * @param consents what this person has agreed to here; never null
 * @param address where the request comes from, so that guessing can be slowed down
 */
public record Knock(
        Optional<Visitor> visitor, String key, String name, String password, Set<Consent> consents, String address) {
    /** Somebody who has agreed to nothing. */
    public Knock(Optional<Visitor> visitor, String key, String name, String password, String address) {
        this(visitor, key, name, password, Set.of(), address);
    }

    /** Hides the password and the key, so that a knock may be logged. */
    @Override
    public String toString() {
        return "Knock[" + visitor + ", " + address + "]";
    }
}
