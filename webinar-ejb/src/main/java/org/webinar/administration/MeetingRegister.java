package org.webinar.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webinar.administration.MeetingFilter.Kind;
import org.webinar.administration.MeetingFilter.Order;
import org.webinar.administration.MeetingFilter.When;
import org.webinar.database.Narrowing;
import org.webinar.database.WordSearch;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.PlanRules;
import org.webinar.site.CurrentSite;

/** The meetings of the site that is asked, whoever owns them. */
@ApplicationScoped
@Transactional
class MeetingRegister {
    private static final int MOST_UNDER_WAY = 500;

    /** No meeting has this number; not every database takes a list of none. */
    private static final long NONE = -1;

    private static final String NOW = "now";
    private static final String RUNNING = "exists (select s.id from LiveSession s where s.runningMeetingId = m.id)";
    private static final String AHEAD = "(m.startAt > :now or m.id in :underWay or " + RUNNING + ")";
    private static final String OWNED = "(m.ownerId = :owner or m.id in"
            + " (select s.id from Meeting s join s.additionalOwners o where o = :owner))";

    @PersistenceContext
    private EntityManager database;

    private final WordSearch search;
    private final CurrentSite site;
    private final PlanRules rules;
    private final Clock clock;

    MeetingRegister() {
        this(null, null, null, null);
    }

    @Inject
    MeetingRegister(WordSearch search, CurrentSite site, PlanRules rules, Clock clock) {
        this.search = search;
        this.site = site;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Meetings and their owners, two in an array.
     *
     * @param first how many are left out before
     */
    public List<Object[]> find(MeetingFilter filter, int first, int most) {
        if (filter.order() != Order.NEXT) {
            return sorted(rows(filter), filter.order(), first, most);
        }
        return switch (filter.when()) {
            case COMING, RUNNING -> sorted(rows(filter), Order.EARLIEST, first, most);
            case PAST -> sorted(rows(filter), Order.LATEST, first, most);
            case ALL -> {
                Set<Long> underWay = underWay();
                yield NextFirst.page(
                        count(half(filter, AHEAD, underWay)),
                        first,
                        most,
                        (from, many) -> sorted(half(filter, AHEAD, underWay), Order.EARLIEST, from, many),
                        (from, many) -> sorted(half(filter, "not " + AHEAD, underWay), Order.LATEST, from, many));
            }
        };
    }

    private List<Object[]> sorted(Narrowing rows, Order order, int first, int most) {
        return rows.asked(database, "select m, u", order.jpql(), Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public long count(MeetingFilter filter) {
        return count(rows(filter));
    }

    private long count(Narrowing rows) {
        return rows.asked(database, "select count(m)", "", Long.class).getSingleResult();
    }

    private Narrowing half(MeetingFilter filter, String which, Set<Long> underWay) {
        return rows(filter).and(which, NOW, clock.instant()).with("underWay", underWay);
    }

    /** Those whose planned time is now, started or not. Their rows have no end that databases could compare. */
    private Set<Long> underWay() {
        Instant now = clock.instant();
        Set<Long> underWay = new HashSet<>(Set.of(NONE));
        database.createQuery(
                        "select m from Meeting m where m.siteId = :site and m.startAt > :since and m.startAt <= :now"
                                + " order by m.startAt desc",
                        Meeting.class)
                .setParameter("site", site.id())
                .setParameter("since", rules.earliestUnderWay())
                .setParameter(NOW, now)
                .setMaxResults(MOST_UNDER_WAY)
                .getResultStream()
                .filter(meeting -> meeting.slot().end().isAfter(now))
                .forEach(meeting -> underWay.add(meeting.id()));
        return underWay;
    }

    /** Those of these meetings of which a live is running. */
    public Set<Long> running(List<Long> meetings) {
        return Set.copyOf(rows(
                "select s.runningMeetingId from LiveSession s where s.runningMeetingId in :meetings",
                meetings,
                Long.class));
    }

    /** The page of a webinar's event, as it stands in addresses; null when it has none. */
    public String eventSlug(long meetingId) {
        return database.createQuery(
                        "select e.slug from Event e, Livestream l where l.meetingId = :meeting and e.id = l.eventId"
                                + " order by l.id desc",
                        String.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The live events of these meetings, by the number of the meeting. */
    public Map<Long, MeetingSheet.EventLink> events(List<Long> meetings) {
        Map<Long, MeetingSheet.EventLink> found = new LinkedHashMap<>();
        rows(
                        "select l.meetingId, e.id, e.slug from Livestream l, Event e where l.meetingId in :meetings"
                                + " and e.id = l.eventId order by l.id",
                        meetings,
                        Object[].class)
                .forEach(row -> found.put((Long) row[0], new MeetingSheet.EventLink((Long) row[1], (String) row[2])));
        return found;
    }

    /** Those of these meetings that wait for a gateway. */
    public Set<Long> waiting(List<Long> meetings) {
        return Set.copyOf(
                rows("select w.meetingId from WaitingPlace w where w.meetingId in :meetings", meetings, Long.class));
    }

    private <T> List<T> rows(String query, List<Long> meetings, Class<T> type) {
        return meetings.isEmpty()
                ? List.of()
                : database.createQuery(query, type)
                        .setParameter("meetings", meetings)
                        .getResultList();
    }

    private Narrowing rows(MeetingFilter filter) {
        return when(filter.when())
                .with("site", site.id())
                .and(kind(filter.kind()))
                .and(filter.restricted() ? "m.room.restricted = true" : "")
                .and(OWNED, "owner", filter.owner())
                .words(
                        filter.words(),
                        search.folded("concat(m.name, ' ', u.firstName, ' ', u.lastName, ' ', u.username)"),
                        "m.id");
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case ALL -> "";
            case WEBINAR -> "m.webinar = true";
            case PLAIN -> "m.webinar = false and m.defaults.personal = false";
            case PERSONAL -> "m.defaults.personal = true";
        };
    }

    private Narrowing when(When when) {
        Narrowing all = new Narrowing(" from Meeting m, User u where u.id = m.ownerId and m.siteId = :site");
        return switch (when) {
            case ALL -> all;
            case RUNNING -> all.and(RUNNING);
            case COMING -> all.and("m.startAt > :now", NOW, clock.instant());
            case PAST -> all.and("m.startAt <= :now and not " + RUNNING, NOW, clock.instant());
        };
    }
}
