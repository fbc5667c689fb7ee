package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.PlanRules;
import org.webinar.site.CurrentSite;

/** Finds somebody's meetings. */
@ApplicationScoped
@Transactional
class AgendaLedger {
    private static final String WHOSE = " where m.siteId = :site and (m.ownerId = :owner or m.id in"
            + " (select s.id from Meeting s join s.additionalOwners o where o = :owner))";

    private static final String OWNED = "from Meeting m" + WHOSE;

    /** The number of no meeting: not all databases know an empty list. */
    private static final long NONE = 0;

    /**
     * As Pod understands it, but for what it planned longer than is allowed here; a running live is never over, and what has
     * been held is over though its time is not.
     */
    private static final String ACTIVE = "(m.startAt >= :since and m.id not in :held or m.defaults.personal = true"
            + " or (m.webinar = false and coalesce(m.defaults.recurrence, '') <> ''"
            + " and (m.defaults.recurringUntil is null or m.defaults.recurringUntil >= :today))"
            + " or m.id in (select l.runningMeetingId from LiveSession l where l.runningMeetingId is not null))";

    @PersistenceContext
    private EntityManager database;

    private final PlanRules rules;
    private final CurrentSite site;

    AgendaLedger() {
        this(null, null);
    }

    @Inject
    AgendaLedger(PlanRules rules, CurrentSite site) {
        this.rules = rules;
        this.site = site;
    }

    /** What runs or is to come, those that begin first before the others; these have been held. */
    public List<Meeting> active(Sought sought, Visitor owner, Collection<Long> held, int most) {
        return query("select m ", sought, " and " + ACTIVE + " order by m.startAt, m.id", owner, held, Meeting.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is over, the latest first. */
    public List<Meeting> past(Sought sought, Visitor owner, Collection<Long> held, int from, int most) {
        return query(
                        "select m ",
                        sought,
                        " and not " + ACTIVE + " order by m.startAt desc, m.id desc",
                        owner,
                        held,
                        Meeting.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many are over. */
    public long countPast(Sought sought, Visitor owner, Collection<Long> held) {
        return query("select count(m) ", sought, " and not " + ACTIVE, owner, held, Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String what, Sought sought, String which, Visitor owner, Collection<Long> held, Class<T> kind) {
        TypedQuery<T> query = database.createQuery(what + OWNED + kept(sought) + which, kind)
                .setParameter("site", site.id())
                .setParameter("owner", owner.userId())
                .setParameter("since", rules.earliestUnderWay())
                .setParameter("held", held.isEmpty() ? List.of(NONE) : held)
                .setParameter("today", LocalDate.ofInstant(rules.now(), rules.zone()));
        return sought.words().isEmpty() ? query : query.setParameter("words", "%" + literally(sought.words()) + "%");
    }

    /** Which of those whose time is not over have been held all the same. */
    public List<Long> held(Visitor owner) {
        Stream<Object[]> ended = database.createQuery(
                        "select m.id, m.startAt, l.endedAt from Meeting m, LiveSession l"
                                + WHOSE
                                + " and m.startAt >= :since and l.meetingId = m.id and l.state = :ended"
                                + " and l.drape.curtain <> :rehearsal and l.id ="
                                + " (select max(n.id) from LiveSession n where n.meetingId = m.id)",
                        Object[].class)
                .setParameter("site", site.id())
                .setParameter("owner", owner.userId())
                .setParameter("since", rules.earliestUnderWay())
                .setParameter("ended", LiveState.ENDED)
                .setParameter("rehearsal", Curtain.REHEARSAL)
                .getResultStream();
        return ended.filter(row -> Endings.isHeld((Instant) row[1], (Instant) row[2]))
                .map(row -> (Long) row[0])
                .toList();
    }

    private static String kept(Sought sought) {
        String named = sought.words().isEmpty() ? "" : " and lower(m.name) like :words escape '!'";
        return named
                + switch (sought.show()) {
                    case WEBINARS -> " and m.webinar = true";
                    case MEETINGS -> " and m.webinar = false";
                    case RESTRICTED ->
                        " and (m.room.restricted = true or m.id in (select g.id from Meeting g join g.accessGroups a))";
                    case ACTIVE, PAST, ALL -> "";
                };
    }

    /** Signs that mean something in a pattern mean themselves. */
    private static String literally(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    /** Which of somebody's meetings are broadcast now. */
    public List<Long> running(Visitor owner) {
        return database.createQuery(
                        "select m.id " + OWNED + " and m.id in (select l.runningMeetingId from LiveSession l"
                                + " where l.runningMeetingId is not null)",
                        Long.class)
                .setParameter("site", site.id())
                .setParameter("owner", owner.userId())
                .getResultList();
    }
}
