package org.webinar.administration;

import org.webinar.time.TimeSlot;

/**
 * A meeting in the list of all of them.
 *
 * @param id its number
 * @param slug its name as it stands in addresses
 * @param name its name
 * @param owner the owner's name
 * @param slot its planned time
 * @param kind with an audience, without, or somebody's room; never {@code ALL}
 * @param restricted whether people have to sign in
 * @param running whether a live of it is running
 * @param event its page, as it stands in addresses; null when it has none
 * @param may what this person may do
 */
public record MeetingRow(
        long id,
        String slug,
        String name,
        String owner,
        TimeSlot slot,
        MeetingFilter.Kind kind,
        boolean restricted,
        boolean running,
        String event,
        May may) {
    /**
     * What somebody may do with a meeting.
     *
     * @param edit change its plan
     * @param delete delete it
     * @param recordings see its recordings
     * @param figures see how many were watching
     * @param lives see what happened to its lives
     */
    public record May(boolean edit, boolean delete, boolean recordings, boolean figures, boolean lives) {}
}
