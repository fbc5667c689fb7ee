package org.webinar.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.webinar.chat.Moderation;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.LiveState;
import org.webinar.rights.Keys;

/** Who may take part in an event besides watching it, and who keeps order. */
@ApplicationScoped
public class Participation {
    private final LiveEvents events;
    private final Moderation moderation;
    private final Clock clock;

    /** For the container's proxy. */
    public Participation() {
        this(null, null, null);
    }

    @Inject
    Participation(LiveEvents events, Moderation moderation, Clock clock) {
        this.events = events;
        this.moderation = moderation;
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

    /** Whether this person keeps order in the event, as in its chat; null is a stranger. */
    public boolean moderates(long eventId, Visitor visitor) {
        return moderation.may(eventId, visitor);
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

    /** Whether the audience may still speak up: before the start too, but not when it is over. */
    public boolean goesOn(EventView event) {
        Instant now = clock.instant();
        return event.state() == null
                ? event.end().isAfter(now)
                : event.running() && event.state() != LiveState.STOPPING;
    }
}
