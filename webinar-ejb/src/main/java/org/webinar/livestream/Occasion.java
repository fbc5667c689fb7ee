package org.webinar.livestream;

import java.time.Instant;
import java.util.List;
import org.webinar.meeting.Recurrence;
import org.webinar.time.TimeSlot;

/**
 * A meeting as those need to know it who tell others of it.
 *
 * @param meetingId its number
 * @param siteId the site that it belongs to
 * @param ownerId number of its owner's account
 * @param name its name
 * @param slot from the planned start to the planned end
 * @param next the same of the next date where there are many; of the last when all are over
 * @param webinar whether it is planned for an audience, too
 * @param room path of the page by which people come into the room
 * @param password the password that the room's page asks for
 * @param live path of the audience's page; null while it has none
 * @param barriers what stands between people and that page; empty when nothing does, or there is none
 * @param recurrence how it is repeated; null when it is not
 */
public record Occasion(
        long meetingId,
        int siteId,
        int ownerId,
        String name,
        TimeSlot slot,
        TimeSlot next,
        boolean webinar,
        String room,
        String password,
        String live,
        List<Barrier> barriers,
        Recurrence recurrence) {

    /** Another word whenever calendars repeat it in another way; null when it is not repeated. */
    public String repetition() {
        return recurrence == null ? null : recurrence.word();
    }

    /** From when on it does not take place any more; null when it goes on for ever. */
    public Instant over() {
        return recurrence == null ? slot.end() : recurrence.over();
    }

    /** The same, told of this date. */
    public Occasion on(TimeSlot date) {
        return new Occasion(
                meetingId, siteId, ownerId, name, slot, date, webinar, room, password, live, barriers, recurrence);
    }
}
