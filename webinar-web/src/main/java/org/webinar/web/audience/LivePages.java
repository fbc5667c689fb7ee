package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.webinar.livestream.LiveEvents;

/** Puts a live page together. */
@ApplicationScoped
public class LivePages {
    @Inject
    private LiveEvents events;

    @Inject
    private LiveWire wire;

    @Inject
    private Clock clock;

    /**
     * The page of an event.
     *
     * @throws org.webinar.livestream.NoSuchEvent when this site has none
     */
    public LivePage of(long eventId) {
        return LivePage.of(events.one(eventId), wire.viewers(eventId), clock.instant());
    }
}
