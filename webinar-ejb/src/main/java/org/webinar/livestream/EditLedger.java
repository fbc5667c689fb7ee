package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.gateway.Promise;
import org.webinar.gateway.Reservations;
import org.webinar.meeting.AsThing;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;

/** Changes to stored webinars: meeting, event, livestream and promised gateway change together or not at all. */
@ApplicationScoped
@Transactional
class EditLedger {
    @PersistenceContext
    private EntityManager database;

    private final MeetingLedger meetings;
    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final WaitingList waiting;
    private final Reservations reservations;
    private final AudienceLedger audiences;
    private final RoomNames roomNames;
    private final jakarta.enterprise.event.Event<EventChanged> changed;

    EditLedger() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    EditLedger(
            MeetingLedger meetings,
            WebinarLedger webinars,
            LiveLedger lives,
            WaitingList waiting,
            Reservations reservations,
            AudienceLedger audiences,
            RoomNames roomNames,
            jakarta.enterprise.event.Event<EventChanged> changed) {
        this.meetings = meetings;
        this.webinars = webinars;
        this.lives = lives;
        this.waiting = waiting;
        this.reservations = reservations;
        this.audiences = audiences;
        this.roomNames = roomNames;
        this.changed = changed;
    }

    /** See {@link Alterations#edit}; gives what is to be written down. */
    public Note edit(long meetingId, Plan wish, Planned asRead, boolean roomOpen) {
        Meeting meeting = meetings.locked(meetingId);
        boolean runs = lives.running(meetingId).isPresent();
        Planned before = meeting.planned();
        Plan now = meetings.change(meeting, wish, asRead, runs);
        if (!runs && !roomOpen) {
            follow(meeting);
        }
        if (before.webinar() != now.webinar()) {
            audiences.follow(meeting, runs);
        } else if (waiting.waits(meetingId)) {
            waiting.serve(meeting);
        } else if (meeting.webinar()) {
            webinars.livestreamOf(meetingId).ifPresent(livestream -> follow(meeting, livestream, before, now, runs));
        }
        return new Note(Deed.CHANGED, AsThing.of(meeting), before.differences(now));
    }

    /** Its room has another name from now on. */
    private void follow(Meeting meeting) {
        String room = meeting.slug();
        meeting.followName();
        if (!room.equals(meeting.slug())) {
            roomNames.keep(meeting.id(), room);
        }
    }

    private void follow(Meeting meeting, Livestream livestream, Planned before, Plan now, boolean runs) {
        Event event = database.find(Event.class, livestream.eventId());
        if (before.movesTo(now)) {
            if (runs) {
                reservations.prolong(
                        meeting.id(), Duration.between(before.end(), now.slot().end()));
            } else {
                Promise promise = reservations.move(meeting.id(), now.slot());
                livestream.use(promise);
                event.showOn(promise.channel());
            }
        }
        event.follow(before, now);
        event.followOwners(before.room().owners(), meeting.roomPlan().owners());
        if (!runs) {
            event.followTitle();
        }
        changed.fire(new EventChanged(event.id()));
    }
}
