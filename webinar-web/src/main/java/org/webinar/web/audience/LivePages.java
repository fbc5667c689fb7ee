package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.webinar.chat.Conversations;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.Poster;
import org.webinar.livestream.WaitingPictures;
import org.webinar.recording.Showcase;
import org.webinar.recording.Shown;
import org.webinar.rights.Keys;

/** Puts a live page together. */
@ApplicationScoped
public class LivePages {
    @Inject
    private LiveEvents events;

    @Inject
    private Conversations conversations;

    @Inject
    private Showcase showcase;

    @Inject
    private WaitingPictures pictures;

    @Inject
    private LiveWire wire;

    @Inject
    private Clock clock;

    /**
     * The page of an event, for somebody who may watch it.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when this site has no such event, or the visitor may not watch it
     */
    public LivePage of(long eventId, Visitor visitor, Keys keys) {
        return page(() -> events.one(eventId, visitor, keys));
    }

    /** The page of an event as those see it who have been let in. */
    LivePage forThoseInside(long eventId) {
        return page(() -> events.forThoseInside(eventId));
    }

    /** The hour first: a page that is told of two states at once believes the one that was read later. */
    private LivePage page(Supplier<EventView> read) {
        Instant before = clock.instant();
        EventView event = read.get();
        List<Shown> recordings = event.over(before) ? showcase.ofEvent(event.id()) : List.of();
        Poster poster = pictures.of(event.id()).orElse(null);
        return LivePage.of(event, poster, conversations.mood(event.id()), wire.viewers(event.id()), recordings, before);
    }
}
