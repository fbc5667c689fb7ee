package org.webinar.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.webinar.identity.Visitor;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;

/** The door to the figures of an audience. Whoever runs the webinar reads them; for everybody else there is no such event. */
@Stateless
public class Audiences {
    private final PresenceLedger ledger;
    private final LiveEvents events;

    /** For the container's proxy. */
    public Audiences() {
        this(null, null);
    }

    @Inject
    Audiences(PresenceLedger ledger, LiveEvents events) {
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * What is known of an event's audience.
     *
     * @throws NoSuchEvent for everybody who does not run its webinar
     */
    public AudienceFigures of(long eventId, Visitor visitor) {
        if (visitor == null || !events.maySteer(eventId, visitor)) {
            throw new NoSuchEvent(eventId);
        }
        return new AudienceFigures(events.webinarOf(eventId).name(), ledger.minutes(eventId));
    }
}
