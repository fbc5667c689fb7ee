package org.webinar.livestream;

import java.util.Optional;
import org.webinar.meeting.RoomView;

/**
 * What was seen of a live in one look.
 *
 * @param room the room; empty when BigBlueButton did not answer, which says nothing about the room
 * @param stream what a viewer's player would find
 */
record Observation(Optional<RoomView> room, Glimpse stream) {

    /** Whether this guest was seen in the room. */
    boolean holds(String guest) {
        return room.map(view -> view.holds(guest)).orElse(false);
    }

    /** Which half has failed when no picture moves, the nearest to the viewers first. */
    Trouble trouble(boolean botInRoom, Trouble standsStill) {
        return stream.obstacle().map(Trouble::of).orElseGet(() -> {
            if (botInRoom) {
                return standsStill;
            }
            return room.isPresent() ? Trouble.GATEWAY_NOT_IN_ROOM : Trouble.ROOM_UNREACHABLE;
        });
    }
}
