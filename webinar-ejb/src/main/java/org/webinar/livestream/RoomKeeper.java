package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.meeting.Guest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomFacts;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomWishes;
import org.webinar.meeting.Rooms;

/** Opens and closes the rooms of meetings and lets people in; it remembers what is open, and writes down who came. */
@ApplicationScoped
class RoomKeeper {
    private static final Logger LOG = Logger.getLogger(RoomKeeper.class.getName());

    private final Rooms rooms;
    private final RoomWishes wishes;
    private final RoomBoard board;
    private final SessionLogLedger logs;
    private final RoomSlides slides;

    RoomKeeper() {
        this(null, null, null, null, null);
    }

    @Inject
    RoomKeeper(Rooms rooms, RoomWishes wishes, RoomBoard board, SessionLogLedger logs, RoomSlides slides) {
        this.rooms = rooms;
        this.wishes = wishes;
        this.board = board;
        this.logs = logs;
        this.slides = slides;
    }

    /**
     * Opens the room of this name for the meeting, or finds it open.
     *
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    OpenRoom open(Meeting meeting, String roomName) {
        OpenRoom room = slides.open(meeting, roomName);
        board.note(roomName, true);
        return room;
    }

    /** The signed address that lets somebody in, who is written down. */
    URI entrance(Meeting meeting, OpenRoom room, Guest guest) {
        try {
            logs.note(meeting.id(), guest, room.fresh());
        } catch (PersistenceException | TransactionalException unwritten) {
            // Nobody stays outside because of a list.
            LOG.log(Level.WARNING, "webinar: who came to meeting " + meeting.id() + " is not written down", unwritten);
        }
        return rooms.entrance(room, guest);
    }

    /**
     * The signed address into the room as it stands; empty when it is closed.
     *
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    Optional<URI> into(Meeting meeting, String roomName, Guest guest) {
        return Optional.of(rooms.look(roomName))
                .filter(RoomView::exists)
                .map(room -> entrance(meeting, new OpenRoom(roomName, room.createTime()), guest));
    }

    /** Who is in the room of this name and what they do there; empty when it is closed. */
    Optional<RoomFacts> facts(String roomName) {
        return rooms.facts(roomName);
    }

    /**
     * Whether the meeting's room stands, with people or without.
     *
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    boolean isOpen(Meeting meeting) {
        return rooms.look(meeting.slug()).exists();
    }

    /** Whether the room of this meeting can be recorded when it is opened now. */
    boolean records(Meeting meeting) {
        return wishes.records(meeting);
    }

    /** Whether the room that stands can be recorded, asked now: it is as it was opened, whatever has been planned since. */
    boolean isRecorded(Meeting meeting) {
        try {
            return rooms.look(meeting.slug()).recorded();
        } catch (Outage silent) {
            // Nobody comes in as long as it is silent.
            return false;
        }
    }

    /**
     * Sends home who is in the meeting's room; one that is closed already is a success.
     *
     * @return whether it was open
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    boolean close(Meeting meeting) {
        boolean open = isOpen(meeting);
        if (open) {
            rooms.close(meeting.slug());
        }
        board.note(meeting.slug(), false);
        return open;
    }
}
