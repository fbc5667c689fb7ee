package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.webinar.meeting.Guest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomWishes;
import org.webinar.meeting.Rooms;

/** Opens and closes the rooms of meetings, and remembers on the {@link RoomBoard} that it did. */
@ApplicationScoped
class RoomKeeper {
    private final Rooms rooms;
    private final RoomWishes wishes;
    private final RoomBoard board;

    RoomKeeper() {
        this(null, null, null);
    }

    @Inject
    RoomKeeper(Rooms rooms, RoomWishes wishes, RoomBoard board) {
        this.rooms = rooms;
        this.wishes = wishes;
        this.board = board;
    }

    /**
     * Opens the room of this name for the meeting, or finds it open.
     *
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    OpenRoom open(Meeting meeting, String roomName) {
        OpenRoom room = rooms.open(wishes.of(meeting, roomName));
        board.note(roomName, true);
        return room;
    }

    /** The signed address that lets somebody in. */
    URI entrance(OpenRoom room, Guest guest) {
        return rooms.entrance(room, guest);
    }

    /**
     * Sends home who is in the meeting's room; one that is closed already is a success.
     *
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    void close(Meeting meeting) {
        rooms.close(meeting.slug());
        board.note(meeting.slug(), false);
    }
}
