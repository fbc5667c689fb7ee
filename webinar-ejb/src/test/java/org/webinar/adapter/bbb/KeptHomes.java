package org.webinar.adapter.bbb;

import java.time.Clock;
import java.util.Optional;
import org.webinar.meeting.RoomHome;

/** Servers of rooms, in memory, where an opening that has failed is taken back. */
class KeptHomes extends WrittenHomes {
    KeptHomes(Clock clock) {
        super(clock);
    }

    @Override
    public void goBack(String roomName, String tried, RoomHome.Place before, boolean mayHaveBeen) {
        if (of(roomName).filter(place -> place.server().equals(tried)).isEmpty()) {
            return;
        }
        current.remove(roomName);
        if (!mayHaveBeen) {
            ever.get(roomName).remove(tried);
        }
        Optional.ofNullable(before).ifPresent(place -> current.put(roomName, place));
    }
}
