package org.webinar.adapter.bbb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.webinar.meeting.RoomHome;

/** Servers of rooms, in memory, where an opening that has failed is taken back. */
class KeptHomes extends WrittenHomes {
    /** To which servers rooms have been written, one after the other. */
    final List<String> moves = new ArrayList<>();

    KeptHomes(Clock clock) {
        super(clock);
    }

    @Override
    public boolean move(long meetingId, String roomName, String from, String to) {
        boolean moved = super.move(meetingId, roomName, from, to);
        if (moved) {
            moves.add(to);
        }
        return moved;
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
