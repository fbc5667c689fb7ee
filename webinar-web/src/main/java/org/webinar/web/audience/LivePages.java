package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.Refusal;
import org.webinar.chat.Conversations;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
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
    /** As long as caches may keep the state. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private static final int MOST_PAGES = 1_000;

    private final Map<Place, LivePage> shownNow = new ConcurrentHashMap<>();

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
        Place place = new Place(site.id(), eventId);
        LivePage shown = shownNow.get(place);
        boolean stillTrue =
                shown != null && clock.instant().isBefore(shown.now().plus(A_MOMENT));
        if (stillTrue && shown.everybody()) {
            return shown;
        }
        // The hour first: a page that is told of two states at once believes the one that was read later.
        Instant before = clock.instant();
        EventView event = events.one(eventId, visitor, keys);
        // Who may watch has been found out; what is to be seen is the same for all who may.
        return stillTrue ? shown : remembered(place, page(event, before));
    }

    private LivePage remembered(Place place, LivePage page) {
        if (shownNow.size() > MOST_PAGES) {
            shownNow.clear();
        }
        shownNow.put(place, page);
        return page;
    }

    /** Whether strangers may see it. */
    public boolean forEverybody(long eventId) {
        try {
            return of(eventId, null, Keys.NONE).everybody();
        } catch (Refusal notForStrangers) {
            return false;
        }
    }

    /** The page of an event as those see it who have been let in; read anew, also for whoever asks next. */
    LivePage forThoseInside(long eventId) {
        shownNow.keySet().removeIf(place -> place.eventId() == eventId);
        Instant before = clock.instant();
        return page(events.forThoseInside(eventId), before);
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
