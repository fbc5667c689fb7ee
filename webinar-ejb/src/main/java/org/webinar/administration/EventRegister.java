package org.webinar.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.webinar.administration.EventFilter.Access;
import org.webinar.administration.EventFilter.Order;
import org.webinar.administration.EventFilter.When;
import org.webinar.database.Narrowing;
import org.webinar.database.WordSearch;
import org.webinar.livestream.Event;
import org.webinar.meeting.Meeting;
import org.webinar.site.CurrentSite;

/** The live events of the site that is asked, whoever owns them. An event is its meeting's, and so of its meeting's site. */
@ApplicationScoped
@Transactional
class EventRegister {
    private static final String FROM = " from Event e, User u, Broadcaster b, Building g where u.id = e.ownerId"
            + " and b.id = e.broadcasterId and g.id = b.buildingId and e.id in"
            + " (select l.eventId from Livestream l, Meeting m where m.id = l.meetingId and m.siteId = :site)";

    private static final String NOW = "now";

    private static final String RUNNING =
            "exists (select s.id from LiveSession s where s.eventId = e.id and s.runningMeetingId is not null)";

    private static final String AHEAD = "(e.end > :now or " + RUNNING + ")";

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
        List<Object[]> found = sorted(filter, first, most);
        Map<Long, Event> events =
                events(found.stream().map(row -> (Long) row[0]).toList());
        return found.stream()
                .filter(row -> events.containsKey(row[0]))
                .map(row -> new Object[] {events.get(row[0]), row[1], row[2], row[3]})
                .toList();
    }

    private List<Object[]> sorted(EventFilter filter, int first, int most) {
        if (filter.order() != Order.NEXT) {
            return sorted(rows(filter), filter.order(), first, most);
        }
        return switch (filter.when()) {
            case COMING, NOW -> sorted(rows(filter), Order.EARLIEST, first, most);
            case PAST -> sorted(rows(filter), Order.LATEST, first, most);
            case ALL ->
                NextFirst.page(
                        count(ahead(filter)),
                        first,
                        most,
                        (from, many) -> sorted(ahead(filter), Order.EARLIEST, from, many),
                        (from, many) -> sorted(over(filter), Order.LATEST, from, many));
        };
    }

    private List<Object[]> sorted(Narrowing rows, Order order, int first, int most) {
        return rows.asked(database, "select e.id, u, b.name, g.name", order.jpql(), Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private Narrowing ahead(EventFilter filter) {
        return rows(filter).and(AHEAD, NOW, clock.instant());
    }

    private Narrowing over(EventFilter filter) {
        return rows(filter).and("not " + AHEAD, NOW, clock.instant());
    }

    /** Asked for by themselves: EclipseLink can't read what is fetched in batches beside other columns. */
    private Map<Long, Event> events(List<Long> events) {
        return rows("select e from Event e where e.id in :numbers", events, Event.class).stream()
                .collect(Collectors.toMap(Event::id, Function.identity()));
    }

    /** How many there are. */
    public long count(EventFilter filter) {
        return count(rows(filter));
    }

    private long count(Narrowing rows) {
        return rows.asked(database, "select count(e)", "", Long.class).getSingleResult();
    }

    private Narrowing rows(EventFilter filter) {
        return when(filter.when())
                .with("site", site.id())
                .and(access(filter.access()))
                .and("b.id = :broadcaster", "broadcaster", filter.broadcaster())
                .words(filter.words(), search.folded(TEXT), "e.id");
    }

    private Narrowing when(When when) {
        Narrowing all = new Narrowing(FROM);
        return switch (when) {
            case ALL -> all;
            case COMING -> all.and("e.start > :now and not " + RUNNING, NOW, clock.instant());
            case NOW -> all.and("(e.start <= :now and e.end > :now or " + RUNNING + ")", NOW, clock.instant());
            case PAST -> all.and("e.end <= :now and not " + RUNNING, NOW, clock.instant());
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
                "select s.eventId from LiveSession s where s.eventId in :numbers and s.runningMeetingId is not null",
                events,
                Long.class));
    }

    /** The meetings of these events, by the number of the event. */
    public Map<Long, Meeting> meetings(List<Long> events) {
        Map<Long, Long> numbers = new LinkedHashMap<>();
        rows(
                        "select l.eventId, l.meetingId from Livestream l where l.eventId in :numbers order by l.id",
                        events,
                        Object[].class)
                .forEach(row -> numbers.put((Long) row[0], (Long) row[1]));
        Map<Long, Meeting> meetings =
                rows("select m from Meeting m where m.id in :numbers", List.copyOf(numbers.values()), Meeting.class)
                        .stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        numbers.values().retainAll(meetings.keySet());
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> meetings.get(entry.getValue())));
    }

    private <T> List<T> rows(String query, List<Long> numbers, Class<T> type) {
        return numbers.isEmpty()
                ? List.of()
                : database.createQuery(query, type)
                        .setParameter("numbers", numbers)
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
