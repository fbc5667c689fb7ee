package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.markup.Markup;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.RoomWishes;
import org.webinar.rights.Admission;
import org.webinar.rights.Keys;
import org.webinar.rights.Rights;
import org.webinar.rights.Tickets;

/** What an audience may know of a live event. */
@Stateless
public class LiveEvents {
    @PersistenceContext
    private EntityManager database;

    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final RoomWishes rooms;
    private final Rights rights;
    private final Tickets tickets;
    private final FrameBoard frames;

    /** For the container's proxy. */
    public LiveEvents() {
        this(null, null, null, null, null, null);
    }

    @Inject
    LiveEvents(
            WebinarLedger webinars,
            LiveLedger lives,
            RoomWishes rooms,
            Rights rights,
            Tickets tickets,
            FrameBoard frames) {
        this.webinars = webinars;
        this.lives = lives;
        this.rooms = rooms;
        this.rights = rights;
        this.tickets = tickets;
        this.frames = frames;
    }

    /** Whether this site has an event with this number. */
    public boolean has(long eventId) {
        return webinars.event(eventId).isPresent();
    }

    /** Whether this site has an event with this number that strangers may watch. */
    public boolean forEverybody(long eventId) {
        return webinars.event(eventId)
                .filter(event -> rights.mayWatch(null, event, Keys.NONE) == Admission.YES)
                .isPresent();
    }

    /** What stands between people and an event, at whichever site. */
    public Doorway doorway(long eventId) {
        return webinars.eventOfAnySite(eventId)
                .map(event -> Doorway.of(event, tickets.stamp(eventId)))
                .orElseThrow(() -> new NoSuchEvent(eventId));
    }

    /**
     * The event with this number, for somebody who may watch it.
     *
     * @param visitor null for strangers
     * @throws NoSuchEvent when this site has none, or it is a draft that the visitor may not know of
     * @throws org.webinar.Refusal when something else stands in the way, and which
     */
    public EventView one(long eventId, Visitor visitor, Keys keys) {
        Event event = webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        return view(pass(event, rights.mayWatch(visitor, event, keys)));
    }

    /**
     * The event with this number, for somebody who may watch it, or could if he or she had registered.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal as {@link #one(long, Visitor, Keys)}, but for the registration
     */
    public EventView announced(long eventId, Visitor visitor, Keys keys) {
        Event event = webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        Admission admission = rights.mayWatch(visitor, event, keys);
        return view(admission == Admission.REGISTER ? event : pass(event, admission));
    }

    private static Event pass(Event event, Admission admission) {
        if (admission == Admission.NO) {
            throw new NoSuchEvent(event.id());
        }
        Rights.checkWatch(admission);
        return event;
    }

    /** The event with this number, for strangers who show nothing. */
    public EventView one(long eventId) {
        return one(eventId, null, Keys.NONE);
    }

    /** What those are told who have been let in already, at whichever site. */
    public EventView forThoseInside(long eventId) {
        return view(webinars.eventOfAnySite(eventId).orElseThrow(() -> new NoSuchEvent(eventId)));
    }

    /** Whether this person runs the webinar of the event: presents it, or may do as if. */
    public boolean mayRun(long eventId, Visitor visitor) {
        return webinars.event(eventId)
                .filter(event -> event.ownedBy(visitor.userId()) || maySteer(eventId, visitor))
                .isPresent();
    }

    /** Whether this person may pause, prolong and end the webinar of the event: who runs its meeting. */
    public boolean maySteer(long eventId, Visitor visitor) {
        return webinars.event(eventId)
                .flatMap(event -> webinars.meetingOf(event.id()))
                .filter(meeting -> rights.mayRun(visitor, meeting))
                .isPresent();
    }

    /**
     * The webinar of the event as its presenter sees it. The caller has looked who asks.
     *
     * @throws NoSuchEvent when this site has none
     */
    public WebinarView webinarOf(long eventId) {
        Event event = webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        Meeting meeting = webinars.meetingOf(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        return WebinarView.webinar(meeting, event, lives.newest(eventId).orElse(null), null, false);
    }

    /** The room that stands open is as it was opened, whatever has been planned since. */
    private boolean records(Meeting meeting, Optional<LiveSession> session) {
        return session.filter(live -> live.state() != LiveState.ENDED)
                .flatMap(live -> live.room().recorded())
                .orElseGet(() -> rooms.records(meeting));
    }

    private EventView view(Event event) {
        Meeting meeting = webinars.meetingOf(event.id()).orElseThrow(() -> new NoSuchEvent(event.id()));
        Optional<LiveSession> session = lives.newest(event.id());
        User presenter = database.find(User.class, event.ownerId());
        return new EventView(
                event.id(),
                event.slug(),
                event.title(),
                Markup.shown(event.description()),
                frames.surroundings(event.frames()).orElse(null),
                presenter == null ? "" : presenter.fullName(),
                event.slot().start(),
                event.slot().end(),
                webinars.broadcasterOf(event).hls(),
                meeting.chat(),
                records(meeting, session),
                event.ownerId(),
                rights.mayWatch(null, event, Keys.NONE) == Admission.YES,
                session.map(LiveSession::id).orElse(null),
                session.map(LiveSession::state).orElse(null),
                session.map(LiveSession::curtain).orElse(null),
                session.map(LiveSession::roomName).orElse(null));
    }
}
