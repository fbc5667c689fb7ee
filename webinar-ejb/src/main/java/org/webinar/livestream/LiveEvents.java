package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.meeting.Meeting;

/** What an audience may know of a live event. */
@Stateless
public class LiveEvents {
    @PersistenceContext
    private EntityManager database;

    private final WebinarLedger webinars;
    private final LiveLedger lives;

    /** For the container's proxy. */
    public LiveEvents() {
        this(null, null);
    }

    @Inject
    LiveEvents(WebinarLedger webinars, LiveLedger lives) {
        this.webinars = webinars;
        this.lives = lives;
    }

    /** Whether this site has an event with this number. */
    public boolean has(long eventId) {
        return webinars.event(eventId).isPresent();
    }

    /**
     * The event with this number.
     *
     * @throws NoSuchEvent when this site has none
     */
    public EventView one(long eventId) {
        Event event = webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        Meeting meeting = webinars.meetingOf(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        Optional<LiveSession> session = lives.newest(eventId);
        User presenter = database.find(User.class, event.ownerId());
        return new EventView(
                event.id(),
                event.slug(),
                event.title(),
                presenter == null ? "" : presenter.fullName(),
                event.slot().start(),
                event.slot().end(),
                webinars.broadcasterOf(event).hls(),
                meeting.chat(),
                event.ownerId(),
                session.map(LiveSession::id).orElse(null),
                session.map(LiveSession::state).orElse(null),
                session.map(LiveSession::roomName).orElse(null));
    }

    /** The event that belongs to a meeting's running session, if one runs. */
    public Optional<EventView> running(long meetingId) {
        return lives.running(meetingId).map(session -> one(session.eventId()));
    }
}
