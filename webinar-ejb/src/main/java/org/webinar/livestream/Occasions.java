package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Tickets;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/** Meetings as others are told of them, at whichever site: what asks here works in the background, too. */
@ApplicationScoped
@Transactional
public class Occasions {
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager database;

    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final Tickets tickets;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public Occasions() {
        this(null, null, null, null, null);
    }

    @Inject
    Occasions(WebinarLedger webinars, LiveLedger lives, Tickets tickets, Settings settings, Clock clock) {
        this.webinars = webinars;
        this.lives = lives;
        this.tickets = tickets;
        this.settings = settings;
        this.clock = clock;
    }

    /** The meeting with this number as it stands now; empty when it is gone. */
    public Optional<Occasion> of(long meetingId) {
        return Optional.ofNullable(database.find(Meeting.class, meetingId)).map(this::occasion);
    }

    /** The date of the meeting that begins next; the last one when all have begun. Empty when it is gone. */
    public Optional<TimeSlot> comingDate(long meetingId) {
        return Optional.ofNullable(database.find(Meeting.class, meetingId)).map(meeting -> {
            ZonedDateTime first = meeting.slot().start().atZone(settings.get(Catalogue.TIME_ZONE));
            Instant start = meeting.webinar()
                    ? first.toInstant()
                    : meeting.series()
                            .next(first, Duration.ZERO, clock.instant())
                            .toInstant();
            return TimeSlot.of(start, meeting.planned().duration());
        });
    }

    /** The webinar whose audience comes to this event; empty when there is none. */
    public Optional<Occasion> ofEvent(long eventId) {
        return webinars.meetingOf(eventId).map(this::occasion);
    }

    /** Whether the webinar of this event is over, as those see it who watch: see {@link EventView#over(Instant)}. */
    public boolean over(Occasion occasion, long eventId, Instant now) {
        Optional<LiveSession> session = lives.newest(eventId);
        return EventView.over(
                session.map(LiveSession::state).orElse(null),
                session.map(LiveSession::curtain).orElse(null),
                occasion.slot().end(),
                now);
    }

    /** The meeting whose audience comes to this event; empty when there is none. */
    public Optional<Meeting> meetingOf(long eventId) {
        return webinars.meetingOf(eventId);
    }

    /** The webinars and meetings of an account on a site, the latest first; a room of one's own has no date. */
    public List<Occasion> ownedBy(int userId, int siteId) {
        return occasions(database.createQuery(
                        "select m from Meeting m where (m.ownerId = :owner or m.id in"
                                + " (select s.id from Meeting s join s.additionalOwners o where o = :owner))"
                                + " and m.siteId = :site and m.defaults.personal = false order by m.startAt desc, m.id desc",
                        Meeting.class)
                .setParameter("owner", userId)
                .setParameter("site", siteId)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** The webinars of a site whose events everybody may watch and that are not over, the next first. */
    public List<Occasion> coming(int siteId, Instant now) {
        return occasions(database.createQuery(
                        "select m from Meeting m where m.siteId = :site and m.webinar = true and m.id in"
                                + " (select l.meetingId from Livestream l, Event e where e.id = l.eventId"
                                + " and e.draft = false and e.restricted = false and e.end > :now)"
                                + " order by m.startAt, m.id",
                        Meeting.class)
                .setParameter("site", siteId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(meeting -> webinars.eventOf(meeting.id())
                        .filter(event -> !event.draft() && !event.restricted())
                        .filter(event -> event.password().isEmpty()
                                && event.accessGroups().isEmpty())
                        .isPresent())
                .toList());
    }

    /** Which of them want registration is asked for all at once. */
    private List<Occasion> occasions(List<Meeting> meetings) {
        Map<Long, Event> events = new HashMap<>();
        meetings.forEach(meeting -> eventOf(meeting).ifPresent(event -> events.put(meeting.id(), event)));
        Set<Long> required =
                tickets.required(events.values().stream().map(Event::id).toList());
        return meetings.stream()
                .map(meeting -> occasion(
                        meeting, Optional.ofNullable(events.get(meeting.id())), event -> required.contains(event.id())))
                .toList();
    }

    private Optional<Event> eventOf(Meeting meeting) {
        return webinars.eventOf(meeting.id()).filter(found -> meeting.webinar());
    }

    private Occasion occasion(Meeting meeting) {
        return occasion(meeting, eventOf(meeting), event -> tickets.stamp(event.id()) != 0);
    }

    private Occasion occasion(Meeting meeting, Optional<Event> event, Predicate<Event> required) {
        ZoneId zone = settings.get(Catalogue.TIME_ZONE);
        boolean repeated = !meeting.webinar() && meeting.series().repeated();
        return new Occasion(
                meeting.id(),
                meeting.siteId(),
                meeting.ownerId(),
                meeting.name(),
                meeting.slot(),
                repeated ? meeting.series().next(meeting.slot(), zone, clock.instant()) : meeting.slot(),
                meeting.webinar(),
                "/meeting/" + meeting.slug() + "/",
                meeting.attendeePassword(),
                event.map(found -> "/live/event/" + found.slug() + "/").orElse(null),
                event.map(found -> Barrier.before(found, required.test(found))).orElse(List.of()),
                repeated ? meeting.recurrence(zone).orElse(null) : null);
    }
}
