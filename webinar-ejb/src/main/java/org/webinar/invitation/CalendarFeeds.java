package org.webinar.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.rights.Keys;
import org.webinar.settings.Secrets;
import org.webinar.site.CurrentSite;

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
    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public CalendarFeeds() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    CalendarFeeds(
            LiveEvents events,
            Occasions occasions,
            InvitationLetters texts,
            CalendarText calendars,
            Secrets secrets,
            CurrentSite site,
            Clock clock) {
        this.events = events;
        this.occasions = occasions;
        this.texts = texts;
        this.calendars = calendars;
        this.secrets = secrets;
        this.site = site;
        this.clock = clock;
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

    /** What this site announces for everybody, as it is now. */
    public String coming() {
        return calendars.feed(occasions.coming(site.id(), clock.instant()).stream()
                .map(occasion -> appointment(occasion, Place.LIVE))
                .toList());
    }

    /** The end of the address of somebody's own calendar; whoever knows it reads the calendar. */
    public String wordOf(Visitor visitor) {
        return visitor.userId() + "-" + secrets.wordFor(key(visitor).purpose());
    }

    /** Makes the address a new one; the old one leads nowhere from now on. */
    public void renew(Visitor visitor) {
        key(visitor).renew();
    }

    private CalendarKey key(Visitor visitor) {
        CalendarKey known = database.find(CalendarKey.class, visitor.userId());
        if (known == null) {
            known = new CalendarKey(visitor.userId());
            database.persist(known);
        }
        return known;
    }

    /**
     * The webinars of whoever has been given this word.
     *
     * @throws NoSuchCalendar when it is nobody's, or not any more, or the account is closed
     */
    public String own(int userId, String word) {
        CalendarKey key = database.find(CalendarKey.class, userId);
        if (key == null || !open(userId) || !secrets.isWordFor(key.purpose(), word)) {
            throw new NoSuchCalendar();
        }
        return calendars.feed(occasions.ownedBy(userId, site.id()).stream()
                .map(occasion -> appointment(occasion, Place.ROOM))
                .toList());
    }

    private boolean open(int userId) {
        User user = database.find(User.class, userId);
        return user != null && user.active();
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
                occasion.recurrence(),
                texts.publicHost(occasion.ownerId()),
                Optional.empty(),
                false,
                false);
    }
}
