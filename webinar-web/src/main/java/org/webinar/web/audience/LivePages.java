package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
        // The hour first: a page that is told of two states at once believes the one that was read later.
        Instant before = clock.instant();
        return LivePage.of(events.one(eventId), wire.viewers(eventId), before);
    }
}
