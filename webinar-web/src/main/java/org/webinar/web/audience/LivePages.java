package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.chat.Conversations;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.WaitingPictures;
import org.webinar.recording.Showcase;
import org.webinar.recording.Shown;
import org.webinar.registration.Registrations;
import org.webinar.rights.Keys;
import org.webinar.site.CurrentSite;
import org.webinar.ticket.Tickets;

/**
 * Puts a live page together, once a second at most, however many ask: in the minute before a lecture begins it is asked for by
 * all who wait, and the database would be asked by each of them. Where not everybody may watch, each is looked at all the same.
 */
@ApplicationScoped
public class LivePages {
    private static final int MOST_PAGES = 1_000;

    private final Map<Place, KeptPage> kept = new ConcurrentHashMap<>();

    @Inject
    private CurrentSite site;

    @Inject
    private LiveEvents events;

    @Inject
    private Conversations conversations;

    @Inject
    private Showcase showcase;

    @Inject
    private Registrations registrations;

    @Inject
    private WaitingPictures pictures;

    @Inject
    private LiveWire wire;

    @Inject
    private Tickets tickets;

    @Inject
    private Clock clock;

    /**
     * The page of an event, for somebody who may watch it.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when this site has no such event, or the visitor may not watch it
     */
    public LivePage of(long eventId, Visitor visitor, Keys keys) {
        KeptPage.Made made = kept(eventId);
        if (!made.strangers()) {
            events.one(eventId, visitor, keys);
        }
        return made.page();
    }

    /** Whom it is for, if this site has such an event. */
    public Reach reach(long eventId) {
        try {
            return kept(eventId).strangers() ? Reach.EVERYBODY : Reach.SOME;
        } catch (NoSuchEvent none) {
            return Reach.NOBODY;
        }
    }

    private KeptPage.Made kept(long eventId) {
        Place place = new Place(site.id(), eventId);
        if (kept.size() > MOST_PAGES) {
            kept.clear();
        }
        try {
            return kept.computeIfAbsent(place, fresh -> new KeptPage()).get(clock.instant(), () -> make(eventId));
        } catch (NoSuchEvent none) {
            kept.remove(place);
            throw none;
        }
    }

    private KeptPage.Made make(long eventId) {
        if (!events.has(eventId)) {
            throw new NoSuchEvent(eventId);
        }
        // The hour first: a page that is told of two states at once believes the one that was read later.
        Instant before = clock.instant();
        LivePage page = page(events.forThoseInside(eventId), before);
        return new KeptPage.Made(page, page.everybody());
    }

    /** The page of an event of this site for somebody who has just been let in. */
    LivePage forWhoComesIn(long eventId) {
        return kept(eventId).page();
    }

    /** Something has happened: the page of an event as those see it who have been let in, read anew for all who ask next, too. */
    LivePage forThoseInside(long eventId) {
        Instant before = clock.instant();
        LivePage page = page(events.forThoseInside(eventId), before);
        // Not before it: who was reading meanwhile may have read what was true before another server changed it.
        forget(eventId);
        return page;
    }

    /** Something has happened; whoever asks from now on is told of it. */
    void forget(long eventId) {
        kept.forEach((place, page) -> {
            if (place.eventId() == eventId) {
                page.forget();
            }
        });
    }

    private LivePage page(EventView event, Instant before) {
        List<Shown> recordings = event.over(before) ? showcase.ofEvent(event.id()) : List.of();
        String ticket = LivePage.playable(event) ? tickets.of(event.hls()).orElse(null) : null;
        return LivePage.of(
                event,
                pictures.of(event.id()).orElse(null),
                ticket,
                conversations.mood(event.id()),
                wire.viewers(event.id()),
                recordings,
                registrations.offered(event),
                before);
    }

    /** An event as it is shown by a site. */
    private record Place(int siteId, long eventId) {}
}
