package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.webinar.meeting.Meeting;

/** The stored lives whose recordings are still awaited. */
@ApplicationScoped
@Transactional
class AwaitedLedger {
    /** Servers make recordings at night, and some only when the weekend's queue is through; then the page still has them. */
    private static final Duration AWAITED = Duration.ofDays(2);

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    AwaitedLedger() {
        this(null);
    }

    @Inject
    AwaitedLedger(Clock clock) {
        this.clock = clock;
    }

    /** Lives that were over not long ago and whose room could be recorded: a notice does not say of which live it is. */
    public List<Awaited> all() {
        return database.createQuery(
                        "select s.id, s.meetingId, s.startedAt, s.endedAt from LiveSession s, Meeting m"
                                + " where m.id = s.meetingId and s.endedAt > :lately"
                                + " and (s.room.recorded = true or s.room.recorded is null and m.room.recorded = true)"
                                + " order by s.id desc",
                        Object[].class)
                .setParameter("lately", clock.instant().minus(AWAITED))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Awaited((Long) row[0], (Long) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }

    /** The meeting with this number, at whichever site. */
    public Optional<Meeting> meeting(long meetingId) {
        return Optional.ofNullable(database.find(Meeting.class, meetingId));
    }

    /**
     * Forgets notices and choices of meetings that are gone. Found first and removed one by one: a delete with a subselect
     * would make a temporary table on MariaDB, which not every user may.
     */
    public void sweep() {
        for (Class<?> kind : List.of(ReadyRecording.class, ShownRecording.class)) {
            database.createQuery(
                            "select x from " + kind.getSimpleName()
                                    + " x where not exists (select m.id from Meeting m where m.id = x.meetingId)",
                            kind)
                    .setMaxResults(MOST)
                    .getResultList()
                    .forEach(database::remove);
        }
    }
}
