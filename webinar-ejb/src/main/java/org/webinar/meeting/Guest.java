package org.webinar.meeting;

/**
 * Somebody who is about to enter a room.
 *
 * @param name as others will see it
 * @param externalId our own word for this person, for example the user name
 * @param role what this person may do inside
 */
public record Guest(String name, String externalId, Role role) {

    /** What somebody may do inside a room. */
    public enum Role {
        /** Speaks, lets others speak, ends the meeting. */
        MODERATOR,
        /** Takes part. */
        VIEWER,
        /** A gateway: sees and hears like a viewer, with nothing around the picture; its sound is on by itself. */
        GATEWAY,
        /** A gateway that looks for the question about sound and answers it, and waits in vain when there is none. */
        ASKED_GATEWAY
    }
}
