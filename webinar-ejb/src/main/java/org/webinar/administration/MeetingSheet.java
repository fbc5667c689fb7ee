package org.webinar.administration;

import java.util.List;
import org.webinar.meeting.Planned;

/**
 * A meeting for programs: what is planned, and what hangs on it.
 *
 * @param id its number
 * @param slug its name as it stands in addresses
 * @param planned what is planned, with the passwords of its room, which are for nobody
 * @param personal whether it is its owner's own room
 * @param repeated whether it takes place again and again, as other programs plan it
 * @param owner user name of its owner
 * @param owners user names of its additional owners
 * @param event its live event; null when it has none
 * @param waiting whether it waits for a gateway
 */
public record MeetingSheet(
        long id,
        String slug,
        Planned planned,
        boolean personal,
        boolean repeated,
        String owner,
        List<String> owners,
        EventLink event,
        boolean waiting) {
    public MeetingSheet {
        owners = List.copyOf(owners);
    }

    /**
     * A live event.
     *
     * @param id its number
     * @param slug its name as it stands in addresses
     */
    public record EventLink(long id, String slug) {}
}
