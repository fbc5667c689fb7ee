package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.webinar.database.DatabaseClock;

/**
 * Which server acts for which session. A lease is renewed every round and is over soon after its server has died; then
 * whoever comes first takes it. Only the database's clock counts.
 */
@ApplicationScoped
@Transactional
class Leases {
    /** Some rounds long: a server that is only slow keeps what it has. */
    static final Duration LENGTH = Duration.ofSeconds(10);

    @PersistenceContext
    private EntityManager database;

    private final ThisServer server;
    private final Timeline timeline;

    Leases() {
        this(null, null);
    }

    @Inject
    Leases(ThisServer server, Timeline timeline) {
        this.server = server;
        this.timeline = timeline;
    }

    /** Renews what this server holds, takes what nobody holds any more, and gives the sessions that are this server's. */
    public List<Long> renew() {
        Instant now = DatabaseClock.read(database);
        database.createQuery("update LiveSession s set s.lease.until = :until"
                        + " where s.lease.holder = :me and s.runningMeetingId is not null")
                .setParameter("until", now.plus(LENGTH))
                .setParameter("me", server.name())
                .executeUpdate();
        database.createQuery(
                        "select s.id from LiveSession s where s.runningMeetingId is not null"
                                + " and (s.lease.holder is null or s.lease.until < :now)",
                        Long.class)
                .setParameter("now", now)
                .getResultList()
                .forEach(id -> take(id, server.name(), now));
        return database.createQuery(
                        "select s.id from LiveSession s where s.runningMeetingId is not null and s.lease.holder = :me",
                        Long.class)
                .setParameter("me", server.name())
                .getResultList();
    }

    /** Whether this server may act for the session now; takes it when nobody else does. */
    public boolean take(long sessionId) {
        return take(sessionId, server.name());
    }

    /** The same for whichever server: two that ask at once are never both told yes. */
    public boolean take(long sessionId, String who) {
        return take(sessionId, who, DatabaseClock.read(database));
    }

    private boolean take(long sessionId, String who, Instant now) {
        String before = holder(sessionId);
        // Round and bell of one server may come at once: only one of them takes it over, the other finds it taken.
        boolean takenOver =
                lease(sessionId, who, now, "(s.lease.holder is null or s.lease.holder <> :me and s.lease.until < :now)")
                                .setParameter("now", now)
                                .executeUpdate()
                        == 1;
        if (takenOver && before != null && !before.equals(who)) {
            timeline.write(sessionId, TimelineEntry.Kind.TAKEN_OVER);
        }
        return takenOver || lease(sessionId, who, now, "s.lease.holder = :me").executeUpdate() == 1;
    }

    private Query lease(long sessionId, String who, Instant now, String when) {
        return database.createQuery("update LiveSession s set s.lease.holder = :me, s.lease.until = :until"
                        + " where s.id = :id and " + when)
                .setParameter("me", who)
                .setParameter("until", now.plus(LENGTH))
                .setParameter("id", sessionId);
    }

    private String holder(long sessionId) {
        return database.createQuery("select s.lease.holder from LiveSession s where s.id = :id", String.class)
                .setParameter("id", sessionId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Lets others act at once: this server stops. */
    public void giveUp() {
        database.createQuery("update LiveSession s set s.lease.holder = null, s.lease.until = null"
                        + " where s.lease.holder = :me")
                .setParameter("me", server.name())
                .executeUpdate();
    }
}
