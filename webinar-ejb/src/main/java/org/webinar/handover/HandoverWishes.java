package org.webinar.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.database.DatabaseClock;

/** The stored wishes that recordings become videos: one for each, made, taken back and looked at by people. */
@ApplicationScoped
@Transactional
class HandoverWishes {
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager database;

    /**
     * Somebody wishes it; what is on its way or there already stays as it is.
     *
     * @throws jakarta.persistence.PersistenceException when somebody else does so in this very moment
     */
    public void ask(long meetingId, String recordingId, String title, int userId) {
        Instant now = DatabaseClock.read(database);
        Optional<Handover> known = of(recordingId);
        known.filter(handover -> handover.state().mayBeAskedAgain())
                .ifPresent(handover -> handover.ask(userId, title, now));
        if (known.isEmpty()) {
            Handover fresh = new Handover(meetingId, recordingId);
            fresh.ask(userId, title, now);
            database.persist(fresh);
            database.flush();
        }
    }

    /**
     * It is not wanted any more.
     *
     * @throws TooLateToCancel when Pod has it
     */
    public void cancel(String recordingId) {
        of(recordingId).ifPresent(Handover::cancel);
    }

    private Optional<Handover> of(String recordingId) {
        return database.createQuery("select h from Handover h where h.recordingId = :recording", Handover.class)
                .setParameter("recording", recordingId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of a meeting. */
    public List<HandoverView> of(long meetingId) {
        return database.createQuery("select h from Handover h where h.meetingId = :meeting", Handover.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .map(Handover::view)
                .toList();
    }

    /** BigBlueButton's words for recordings of a meeting that Pod notes as handed over, by Pod itself or by us. */
    public Set<String> notedByPod(long meetingId) {
        return database.createQuery(
                        "select r.recordingId from InternalRecording r where r.meetingId = :meeting"
                                + " and r.uploadedBy is not null and r.recordingId is not null",
                        String.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Forgets those of meetings that are gone; found first, for MariaDB's sake. */
    public void sweep() {
        database.createQuery(
                        "select h from Handover h where not exists (select m.id from Meeting m where m.id = h.meetingId)",
                        Handover.class)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(database::remove);
    }
}
