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
import org.webinar.database.Folded;
import org.webinar.database.WordSearch;
import org.webinar.site.CurrentSite;

/** The meetings of the site that is asked, whoever owns them. */
@ApplicationScoped
@Transactional
class MeetingRegister {
    private static final String RUNNING = "exists (select s.id from LiveSession s where s.runningMeetingId = m.id)";
    private static final String NUMBER = "\\d{1,18}";

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
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("site", site.id());
        StringBuilder query = new StringBuilder(select)
                .append(" from Meeting m, User u where u.id = m.ownerId and m.siteId = :site")
                .append(kind(filter.kind()))
                .append(when(filter.when(), values))
                .append(filter.restricted() ? " and m.room.restricted = true" : "");
        if (filter.owner() != null) {
            query.append(" and (m.ownerId = :owner or m.id in"
                    + " (select s.id from Meeting s join s.additionalOwners o where o = :owner))");
            values.put("owner", filter.owner());
        }
        String[] words = Folded.words(filter.words());
        for (int i = 0; i < words.length; i++) {
            query.append(" and (").append(likeWord(i));
            values.put("word" + i, Folded.within(words[i]));
            if (words[i].matches(NUMBER)) {
                query.append(" or m.id = :number" + i);
                values.put("number" + i, Long.valueOf(words[i]));
            }
            query.append(')');
        }
        TypedQuery<T> asked = database.createQuery(query + order, type);
        values.forEach(asked::setParameter);
        return asked;
    }

    private String likeWord(int word) {
        return search.folded("concat(m.name, ' ', u.firstName, ' ', u.lastName, ' ', u.username)") + " like :word"
                + word + " escape '!'";
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case ALL -> "";
            case WEBINAR -> " and m.webinar = true";
            case PLAIN -> " and m.webinar = false and m.defaults.personal = false";
            case PERSONAL -> " and m.defaults.personal = true";
        };
    }

    private String when(When when, Map<String, Object> values) {
        if (when == When.COMING || when == When.PAST) {
            values.put("now", clock.instant());
        }
        return switch (when) {
            case ALL -> "";
            case RUNNING -> " and " + RUNNING;
            case COMING -> " and m.startAt > :now";
            case PAST -> " and m.startAt <= :now and not " + RUNNING;
        };
    }
}
