package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored notices of recordings that are ready. */
@ApplicationScoped
@Transactional
class ReadyLedger {
    private static final Duration NEWS = Duration.ofDays(3);
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager database;

    private final Event<RecordingNoticed> noticed;
    private final Clock clock;

    ReadyLedger() {
        this(null, null);
    }

    @Inject
    ReadyLedger(Event<RecordingNoticed> noticed, Clock clock) {
        this.noticed = noticed;
        this.clock = clock;
    }

    /**
     * Writes it down; gives the number of the notice that is there, when it came before.
     *
     * @throws jakarta.persistence.PersistenceException when somebody else writes it down in this very moment
     */
    public Long add(long meetingId, String recordingId) {
        return number(recordingId).orElseGet(() -> added(meetingId, recordingId).id());
    }

    /** Number of the notice of a recording. */
    public Optional<Long> number(String recordingId) {
        return database.createQuery("select r.id from ReadyRecording r where r.recordingId = :recording", Long.class)
                .setParameter("recording", recordingId)
                .getResultStream()
                .findFirst();
    }

    /** Numbers of notices of which nobody has been told yet; old ones are news to nobody. */
    public List<Long> untold() {
        return database.createQuery(
                        "select r.id from ReadyRecording r where r.toldAt is null and r.readyAt > :recently order by r.id",
                        Long.class)
                .setParameter("recently", clock.instant().minus(NEWS))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Forgets the notice of a recording that is deleted. */
    public void forget(String recordingId) {
        number(recordingId).map(id -> database.find(ReadyRecording.class, id)).ifPresent(database::remove);
    }

    private ReadyRecording added(long meetingId, String recordingId) {
        Instant now = clock.instant();
        ReadyRecording fresh = new ReadyRecording(meetingId, recordingId, now);
        database.persist(fresh);
        database.flush();
        noticed.fire(new RecordingNoticed(meetingId, recordingId, now));
        return fresh;
    }
}
