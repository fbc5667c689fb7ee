package org.webinar.meeting;

import java.util.stream.Stream;

/** What happens to somebody without an account who comes into a room; in BigBlueButton's words, as Pod stores them. */
public enum GuestPolicy {
    ALWAYS_ACCEPT,
    ASK_MODERATOR,
    ALWAYS_DENY;

    /** As it is stored; whatever Pod leaves open, BigBlueButton takes for the first. */
    static GuestPolicy of(String stored) {
        return Stream.of(values())
                .filter(policy -> policy.name().equals(stored))
                .findFirst()
                .orElse(ALWAYS_ACCEPT);
    }
}
