package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
 * Puts a live page together. What everybody may see is put together once a second at most, however many ask: in the minute
 * before a lecture begins it is asked for by all who wait, and the database would be asked by each of them.
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
        if (shown != null && clock.instant().isBefore(shown.now().plus(A_MOMENT))) {
            return shown;
        }
        LivePage page = page(() -> events.one(eventId, visitor, keys));
        if (shownNow.size() > MOST_PAGES) {
            shownNow.clear();
        }
        if (page.everybody()) {
            shownNow.put(place, page);
        } else {
            shownNow.remove(place);
        }
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
        return page(() -> events.forThoseInside(eventId));
    }

    /** The hour first: a page that is told of two states at once believes the one that was read later. */
    private LivePage page(Supplier<EventView> read) {
        Instant before = clock.instant();
        EventView event = read.get();
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
