package org.webinar.adapter.bbb;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.webinar.meeting.RoomHome;

/** Servers of rooms, in memory, where an opening that has failed is taken back. */
class KeptHomes extends WrittenHomes {
    KeptHomes(Clock clock) {
        super(clock);
    }

    /** As it was when it was asked for. */
    @Override
    public Set<String> everOf(String roomName) {
        return Set.copyOf(super.everOf(roomName));
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
