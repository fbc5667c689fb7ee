package org.webinar.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.webinar.identity.Visitor;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.rights.Rights;

/** The door to the figures of an audience. Whoever runs the webinar or looks after events reads them; for everybody else there is no such event. */
@Stateless
public class Audiences {
    private final PresenceLedger ledger;
    private final LiveEvents events;
    private final Rights rights;

    /** For the container's proxy. */
    public Audiences() {
        this(null, null, null);
    }

    @Inject
    Audiences(PresenceLedger ledger, LiveEvents events, Rights rights) {
        this.ledger = ledger;
        this.events = events;
        this.rights = rights;
    }

    /**
     * What is known of an event's audience.
     *
     * @throws NoSuchEvent for everybody who neither runs its webinar nor looks after events
     */
    public AudienceFigures of(long eventId, Visitor visitor) {
        if (visitor == null || !rights.maySeeEvents(visitor) && !events.maySteer(eventId, visitor)) {
            throw new NoSuchEvent(eventId);
        }
        return new AudienceFigures(events.webinarOf(eventId).name(), ledger.minutes(eventId));
    }
}
