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
import org.webinar.administration.MeetingFilter.Kind;
import org.webinar.administration.MeetingFilter.When;
import org.webinar.database.Narrowing;
import org.webinar.database.WordSearch;
import org.webinar.site.CurrentSite;

/** The meetings of the site that is asked, whoever owns them. */
@ApplicationScoped
@Transactional
class MeetingRegister {
    private static final String RUNNING = "exists (select s.id from LiveSession s where s.runningMeetingId = m.id)";
    private static final String OWNED = "(m.ownerId = :owner or m.id in"
            + " (select s.id from Meeting s join s.additionalOwners o where o = :owner))";

    @PersistenceContext
    private EntityManager database;

    private final WordSearch search;
    private final CurrentSite site;
    private final Clock clock;

    MeetingRegister() {
        this(null, null, null);
    }

    @Inject
    MeetingRegister(WordSearch search, CurrentSite site, Clock clock) {
        this.search = search;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Meetings and their owners, two in an array.
     *
     * @param first how many are left out before
     */
    public List<Object[]> find(MeetingFilter filter, int first, int most) {
        return asked("select m, u", filter.order().jpql(), filter, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public long count(MeetingFilter filter) {
        return asked("select count(m)", "", filter, Long.class).getSingleResult();
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

    private <T> TypedQuery<T> asked(String select, String order, MeetingFilter filter, Class<T> type) {
        return when(filter.when())
                .with("site", site.id())
                .and(kind(filter.kind()))
                .and(filter.restricted() ? "m.room.restricted = true" : "")
                .and(OWNED, "owner", filter.owner())
                .words(
                        filter.words(),
                        search.folded("concat(m.name, ' ', u.firstName, ' ', u.lastName, ' ', u.username)"),
                        "m.id")
                .asked(database, select, order, type);
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
            case COMING -> all.and("m.startAt > :now", "now", clock.instant());
            case PAST -> all.and("m.startAt <= :now and not " + RUNNING, "now", clock.instant());
        };
    }
}
