package org.webinar.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webinar.administration.EventFilter.Access;
import org.webinar.administration.EventFilter.When;
import org.webinar.database.Narrowing;
import org.webinar.database.WordSearch;
import org.webinar.meeting.Meeting;
import org.webinar.site.CurrentSite;

/** The live events of the site that is asked, whoever owns them. An event is its meeting's, and so of its meeting's site. */
@ApplicationScoped
@Transactional
class EventRegister {
    private static final String FROM = " from Event e, User u, Broadcaster b, Building g where u.id = e.ownerId"
            + " and b.id = e.broadcasterId and g.id = b.buildingId and e.id in"
            + " (select l.eventId from Livestream l, Meeting m where m.id = l.meetingId and m.siteId = :site)";

    private static final String RUNNING =
            "exists (select s.id from LiveSession s where s.eventId = e.id and s.runningMeetingId is not null)";

    private static final String RESTRICTED = "(e.restricted = true or coalesce(e.password, '') <> ''"
            + " or e.id in (select x.id from Event x join x.accessGroups a))";

    private static final String TEXT =
            "concat(e.title, ' ', u.firstName, ' ', u.lastName, ' ', u.username," + " ' ', b.name, ' ', g.name)";

    @PersistenceContext
    private EntityManager database;

    private final WordSearch search;
    private final CurrentSite site;
    private final Clock clock;

    EventRegister() {
        this(null, null, null);
    }

    @Inject
    EventRegister(WordSearch search, CurrentSite site, Clock clock) {
        this.search = search;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Events with their owners and the names of broadcaster and building, four in an array.
     *
     * @param first how many are left out before
     */
    public List<Object[]> find(EventFilter filter, int first, int most) {
        return asked("select e, u, b.name, g.name", filter.order().jpql(), filter, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public long count(EventFilter filter) {
        return asked("select count(e)", "", filter, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, EventFilter filter, Class<T> type) {
        return when(filter.when())
                .with("site", site.id())
                .and(access(filter.access()))
                .and("b.id = :broadcaster", "broadcaster", filter.broadcaster())
                .words(filter.words(), search.folded(TEXT), "e.id")
                .asked(database, select, order, type);
    }

    private Narrowing when(When when) {
        Narrowing all = new Narrowing(FROM);
        return switch (when) {
            case ALL -> all;
            case COMING -> all.and("e.start > :now and not " + RUNNING, "now", clock.instant());
            case NOW -> all.and("(e.start <= :now and e.end > :now or " + RUNNING + ")", "now", clock.instant());
            case PAST -> all.and("e.end <= :now and not " + RUNNING, "now", clock.instant());
        };
    }

    private static String access(Access access) {
        return switch (access) {
            case ALL -> "";
            case OPEN -> "e.draft = false and not " + RESTRICTED;
            case RESTRICTED -> RESTRICTED;
            case DRAFT -> "e.draft = true";
        };
    }

    /** Those of these events of which a live is running. */
    public Set<Long> running(List<Long> events) {
        return Set.copyOf(rows(
                "select s.eventId from LiveSession s where s.eventId in :events and s.runningMeetingId is not null",
                events,
                Long.class));
    }

    /** The meetings of these events, by the number of the event. */
    public Map<Long, Meeting> meetings(List<Long> events) {
        Map<Long, Meeting> found = new LinkedHashMap<>();
        rows(
                        "select l.eventId, m from Livestream l, Meeting m where l.eventId in :events"
                                + " and m.id = l.meetingId order by l.id",
                        events,
                        Object[].class)
                .forEach(row -> found.put((Long) row[0], (Meeting) row[1]));
        return found;
    }

    private <T> List<T> rows(String query, List<Long> events, Class<T> type) {
        return events.isEmpty()
                ? List.of()
                : database.createQuery(query, type)
                        .setParameter("events", events)
                        .getResultList();
    }

    /** Number and names of the broadcasters of these events, with their buildings'; by name. */
    public List<BroadcasterChoice> broadcasters() {
        return new Narrowing(FROM)
                .with("site", site.id())
                .asked(
                        database,
                        "select distinct b.id, b.name, g.name",
                        " order by b.name, g.name, b.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new BroadcasterChoice((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
