package org.webinar.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.LiveState;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Keys;
import org.webinar.rights.Rights;

/** Who may take part in an event besides watching it, and who keeps order. */
@ApplicationScoped
@Transactional
public class Participation {
    @PersistenceContext
    private EntityManager database;

    private final LiveEvents events;
    private final Rights rights;
    private final Clock clock;

    /** For the container's proxy. */
    public Participation() {
        this(null, null, null);
    }

    @Inject
    Participation(LiveEvents events, Rights rights, Clock clock) {
        this.events = events;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The event, for somebody who may watch it.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when there is none, or something stands in the way
     */
    public EventView watched(long eventId, Visitor visitor, Keys keys) {
        return events.one(eventId, visitor, keys);
    }

    /** Whether this person keeps order in the event: those who run its meeting do. */
    public boolean moderates(long eventId, Visitor visitor) {
        return visitor != null
                && meetingOf(eventId)
                        .filter(meeting -> rights.mayRun(visitor, meeting))
                        .isPresent();
    }

    /**
     * The event, for somebody who keeps order in it.
     *
     * @throws NotAModerator for everybody else
     * @throws org.webinar.Refusal when there is none, or something stands in the way
     */
    public EventView moderated(long eventId, Visitor visitor, Keys keys) {
        EventView event = watched(eventId, visitor, keys);
        if (!moderates(eventId, visitor)) {
            throw new NotAModerator();
        }
        return event;
    }

    private Optional<Meeting> meetingOf(long eventId) {
        return database.createQuery(
                        "select m from Meeting m, Livestream l where l.eventId = :event and m.id = l.meetingId",
                        Meeting.class)
                .setParameter("event", eventId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether the audience may still speak up: before the start too, but not when it is over. */
    public boolean goesOn(EventView event) {
        Instant now = clock.instant();
        return event.state() == null
                ? event.end().isAfter(now)
                : event.running() && event.state() != LiveState.STOPPING;
    }
}
