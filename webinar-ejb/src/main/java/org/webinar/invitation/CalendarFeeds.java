package org.webinar.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.rights.Keys;
import org.webinar.settings.Secrets;

/** What calendars fetch by themselves. An appointment is the same one there as in an invitation. */
@Stateless
public class CalendarFeeds {
    @PersistenceContext
    private EntityManager database;

    private final LiveEvents events;
    private final Occasions occasions;
    private final InvitationLetters texts;
    private final CalendarText calendars;
    private final Secrets secrets;

    /** For the container's proxy. */
    public CalendarFeeds() {
        this(null, null, null, null, null);
    }

    @Inject
    CalendarFeeds(
            LiveEvents events, Occasions occasions, InvitationLetters texts, CalendarText calendars, Secrets secrets) {
        this.events = events;
        this.occasions = occasions;
        this.texts = texts;
        this.calendars = calendars;
        this.secrets = secrets;
    }

    /**
     * An event, for somebody who may watch it.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when this site has no such event, or something else stands in the way
     */
    public String ofEvent(long eventId, Visitor visitor, Keys shown) {
        events.one(eventId, visitor, shown);
        Occasion occasion = occasions.ofEvent(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
        return calendars.feed(List.of(appointment(occasion, Place.LIVE)));
    }

    private Appointment appointment(Occasion occasion, Place place) {
        Optional<CalendarEntry> entry = Optional.ofNullable(database.find(CalendarEntry.class, occasion.meetingId()));
        return new Appointment(
                entry.map(known -> known.uid(place))
                        .orElseGet(() ->
                                CalendarEntry.uid(secrets.wordFor(CalendarEntry.purpose(occasion.meetingId())), place)),
                entry.map(CalendarEntry::sequence).orElse(0),
                occasion.name(),
                occasion.slot(),
                "",
                texts.where(place, occasion),
                occasion.series(),
                texts.publicHost(occasion.ownerId()),
                Optional.empty(),
                false,
                false);
    }
}
