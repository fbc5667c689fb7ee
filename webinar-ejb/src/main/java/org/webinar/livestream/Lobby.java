package org.webinar.livestream;

import java.time.Instant;
import java.util.Set;
import org.webinar.meeting.Series;

/**
 * What somebody finds before the door of a meeting.
 *
 * @param meetingId number of the meeting
 * @param slug number and name as they stand in its address
 * @param name its name
 * @param start planned start of its next date
 * @param end planned end of that
 * @param series how it is repeated
 * @param eventSlug address of the live page on which its audience watches; null when it has none
 * @param open whether people are in its room
 * @param way how this person comes in
 * @param askName whether the person has to say a name
 * @param askPassword whether the person has to say the password
 * @param consents what the person has to agree to and has not yet; never null
 * @param staleLink whether the link came with a key that does not fit, or not any more
 */
public record Lobby(
        long meetingId,
        String slug,
        String name,
        Instant start,
        Instant end,
        Series series,
        String eventSlug,
        boolean open,
        Way way,
        boolean askName,
        boolean askPassword,
        Set<Consent> consents,
        boolean staleLink) {
    /** How somebody comes in. */
    public enum Way {
        /** As one of those who run it; may open the room too. */
        PRESENTER,
        /** By the room's door, with what is asked for. */
        DOOR,
        /** After signing in. */
        SIGN_IN,
        /** Not at all: in none of its groups. */
        NOT_INVITED
    }

    /** Whether there is nothing left to ask: the room is open and the person known. */
    public boolean straightIn() {
        return open && (way == Way.PRESENTER || way == Way.DOOR && !asking());
    }

    /** Whether the person has to say or to agree to something. */
    public boolean asking() {
        return askName || askPassword || !consents.isEmpty();
    }

    /** Whether all that is missing is that the person agrees. */
    public boolean onlyConsent() {
        return !askName && !askPassword && !consents.isEmpty();
    }
}
