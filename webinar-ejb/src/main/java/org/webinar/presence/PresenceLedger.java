package org.webinar.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webinar.database.DatabaseClock;
import org.webinar.livestream.Curtain;
import org.webinar.livestream.LiveState;

/** The stored numbers of viewers. Only the database's clock counts. */
@ApplicationScoped
@Transactional
class PresenceLedger {
    /** A server that is slow for two rounds still has its viewers; one that has died loses them soon. */
    static final Duration FRESH = Duration.ofSeconds(15);

    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager database;

    /**
     * Writes down how many watch at this server, and gives how many watch at the others.
     *
     * @param here by event; an event that is missing has nobody here
     */
    public Map<Long, Integer> exchange(String server, Map<Long, Integer> here) {
        Instant now = DatabaseClock.read(database);
        here.forEach(
                (eventId, viewers) -> row(new PresenceRow.Key(eventId, server)).count(viewers, now));
        database.createQuery("delete from PresenceRow p where p.server = :server and p.countedAt < :now"
                        + " or p.countedAt < :leftBehind")
                .setParameter("server", server)
                .setParameter("now", now)
                .setParameter("leftBehind", now.minus(LEFT_BEHIND))
                .executeUpdate();
        return database.createQuery(
                        "select p.eventId, sum(p.viewers) from PresenceRow p"
                                + " where p.server <> :server and p.countedAt > :fresh group by p.eventId",
                        Object[].class)
                .setParameter("server", server)
                .setParameter("fresh", now.minus(FRESH))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    private PresenceRow row(PresenceRow.Key key) {
        return Optional.ofNullable(database.find(PresenceRow.class, key)).orElseGet(() -> {
            PresenceRow fresh = new PresenceRow(key);
            database.persist(fresh);
            return fresh;
        });
    }

    /**
     * Writes down how many watch those lives which this server leads: one server writes for all, so that none is counted
     * twice. A live that nobody may see yet has no audience.
     *
     * @param viewers at all servers, by event
     */
    public void remember(String server, Map<Long, Integer> viewers) {
        Instant minute = DatabaseClock.read(database).truncatedTo(ChronoUnit.MINUTES);
        for (long eventId : leads(server)) {
            int now = viewers.getOrDefault(eventId, 0);
            minute(new AudienceMinute.Key(eventId, minute)).atLeast(now);
            database.createQuery("update Event e set e.maxViewers = :now where e.id = :event and e.maxViewers < :now")
                    .setParameter("now", now)
                    .setParameter("event", eventId)
                    .executeUpdate();
        }
    }

    private List<Long> leads(String server) {
        return database.createQuery(
                        "select s.eventId from LiveSession s where s.lease.holder = :server"
                                + " and s.runningMeetingId is not null and s.state in :seen and s.drape.curtain = :open",
                        Long.class)
                .setParameter("server", server)
                .setParameter("seen", List.of(LiveState.ON_AIR, LiveState.DEGRADED))
                .setParameter("open", Curtain.OPEN)
                .getResultList();
    }

    private AudienceMinute minute(AudienceMinute.Key key) {
        return Optional.ofNullable(database.find(AudienceMinute.class, key)).orElseGet(() -> {
            AudienceMinute fresh = new AudienceMinute(key);
            database.persist(fresh);
            return fresh;
        });
    }

    /** All minutes of an event, in order. */
    public List<AudienceFigures.Minute> minutes(long eventId) {
        return database.createQuery(
                        "select m from AudienceMinute m where m.eventId = :event order by m.startedAt",
                        AudienceMinute.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(AudienceMinute::figure)
                .toList();
    }

    /** Forgets the minutes of events that have been deleted, here or in Pod. */
    public void forgetOrphans() {
        // First looked for: MariaDB does not delete from a table that it reads.
        List<Long> gone = database.createQuery(
                        "select distinct m.eventId from AudienceMinute m"
                                + " where not exists (select e.id from Event e where e.id = m.eventId)",
                        Long.class)
                .getResultList();
        if (!gone.isEmpty()) {
            database.createQuery("delete from AudienceMinute m where m.eventId in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
    }

    /** The sum for each event. */
    static Map<Long, Integer> together(Map<Long, Integer> here, Map<Long, Integer> elsewhere) {
        Map<Long, Integer> all = new HashMap<>(here);
        elsewhere.forEach((eventId, viewers) -> all.merge(eventId, viewers, Integer::sum));
        return all;
    }
}
