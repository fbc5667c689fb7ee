package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.identity.Visitor;
import org.webinar.log.LiveWord;
import org.webinar.meeting.Deck;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomWishes;
import org.webinar.meeting.Rooms;
import org.webinar.rights.Rights;
import org.webinar.slides.Decks;
import org.webinar.slides.SlidesDesk;
import org.webinar.slides.SlidesLedger;
import org.webinar.slides.SlidesWish;
import org.webinar.slides.Tray;

/** Brings slides into rooms: into those that are opened, and into those that are open. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoomSlides {
    private static final Logger LOG = Logger.getLogger(RoomSlides.class.getName());

    private final MeetingLedger meetings;
    private final LiveLedger lives;
    private final SlidesLedger ledger;
    private final Decks decks;
    private final RoomWishes wishes;
    private final Rooms rooms;
    private final Rights rights;
    private final Clock clock;

    /** When people in the room see slides that were added. */
    public enum Seen {
        /** When it is opened next, for it is not open; or nothing was added. */
        LATER,
        /** In a moment. */
        NOW,
        /** Not before it is opened the next time: BigBlueButton does not take them into the open room. */
        REFUSED
    }

    /** For the container's proxy. */
    public RoomSlides() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    RoomSlides(
            MeetingLedger meetings,
            LiveLedger lives,
            SlidesLedger ledger,
            Decks decks,
            RoomWishes wishes,
            Rooms rooms,
            Rights rights,
            Clock clock) {
        this.meetings = meetings;
        this.lives = lives;
        this.ledger = ledger;
        this.decks = decks;
        this.wishes = wishes;
        this.rooms = rooms;
        this.rights = rights;
        this.clock = clock;
    }

    /** Opens a room with the slides of its meeting, and remembers whether BigBlueButton took them. */
    public OpenRoom open(Meeting meeting, String roomName) {
        List<Deck> wished = decks.of(meeting);
        OpenRoom room = rooms.open(wishes.of(meeting, roomName).with(wished));
        if (!wished.isEmpty() && room.fresh()) {
            if (room.slidesRefused() != null) {
                LOG.log(Level.WARNING, "webinar: room {0} was opened without its slides: {1}", new Object[] {
                    room.roomName(), room.slidesRefused()
                });
            }
            note(meeting, room);
        }
        return room;
    }

    private void note(Meeting meeting, OpenRoom room) {
        try {
            ledger.judged(meeting.id(), room.slidesRefused() == null ? null : clock.instant());
        } catch (PersistenceException | TransactionalException unwritten) {
            // The room is open by now: nobody stays outside because of a note.
            LOG.log(Level.WARNING, "webinar: how meeting " + meeting.id() + " got its slides is not noted", unwritten);
        }
    }

    /**
     * Keeps the slides of a form for webinars that have just been planned with it.
     *
     * @throws org.webinar.Refusal when this person may not edit them, or there are too many files
     */
    public void keepForNew(Collection<Long> planned, SlidesWish wish, Tray tray, Visitor visitor) {
        planned.forEach(meetingId -> keep(editable(meetingId, visitor), wish, tray));
    }

    /**
     * Keeps the slides of a form; what others have changed meanwhile stays. New ones are shown in the room when it is open.
     *
     * @throws org.webinar.Refusal when this person may not edit the meeting, or there are too many files
     */
    public Seen keep(long meetingId, SlidesWish wish, Tray tray, Visitor visitor) {
        Meeting meeting = editable(meetingId, visitor);
        Set<Long> added = keep(meeting, wish, tray);
        Optional<Long> live = lives.running(meeting.id()).map(LiveSession::id);
        return added.isEmpty() ? Seen.LATER : LiveWord.get(live, () -> show(meeting, decks.of(meeting, added)));
    }

    private Set<Long> keep(Meeting meeting, SlidesWish wish, Tray tray) {
        return ledger.keep(meeting.id(), wish, tray, SlidesDesk.MOST);
    }

    private Seen show(Meeting meeting, List<Deck> added) {
        String room = lives.roomOf(meeting);
        try {
            if (!rooms.look(room).exists()) {
                return Seen.LATER;
            }
            rooms.show(room, added);
            return Seen.NOW;
        } catch (Outage refused) {
            LOG.log(Level.WARNING, "webinar: room {0} does not show further slides: {1}", new Object[] {
                room, refused.getMessage()
            });
            return lives.running(meeting.id()).isPresent() ? Seen.REFUSED : Seen.LATER;
        }
    }

    private Meeting editable(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkEdit(visitor, meeting);
        return meeting;
    }
}
