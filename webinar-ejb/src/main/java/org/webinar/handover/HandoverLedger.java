package org.webinar.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.database.DatabaseClock;
import org.webinar.identity.User;
import org.webinar.meeting.Meeting;

/**
 * The stored handings-over. Whoever acts for one holds its lease, which is over soon after a server has died; only the
 * database's clock counts.
 */
@ApplicationScoped
@Transactional
class HandoverLedger {
    /** Several rounds long: a server that is only slow keeps what it has. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** Half a night of tries: whoever mends Pod until then has nobody to tell. */
    static final int MOST_TRIES = 12;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager database;

    private final HandoverLetters letters;

    HandoverLedger() {
        this(null);
    }

    @Inject
    HandoverLedger(HandoverLetters letters) {
        this.letters = letters;
    }

    /** Takes one that is due and nobody's for this server: two servers that ask at once never get the same. */
    public Optional<Handover> take(String server) {
        Instant now = DatabaseClock.read(database);
        return database
                .createQuery(
                        "select h.id from Handover h where h.tryAt <= :now"
                                + " and (h.leaseHolder is null or h.leaseUntil < :now) order by h.tryAt, h.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(id -> claims(id, server, now))
                .findFirst()
                .map(id -> database.find(Handover.class, id));
    }

    private boolean claims(long id, String server, Instant now) {
        return database.createQuery("update Handover h set h.leaseHolder = :me, h.leaseUntil = :until"
                                + " where h.id = :id and h.tryAt <= :now"
                                + " and (h.leaseHolder is null or h.leaseUntil < :now)")
                        .setParameter("me", server)
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Writes down how far it is, and keeps the lease; whether this server still has it. */
    public boolean beat(long id, String server, long bytes) {
        return database.createQuery("update Handover h set h.leaseUntil = :until, h.bytesDone = :bytes"
                                + " where h.id = :id and h.leaseHolder = :me")
                        .setParameter("until", DatabaseClock.read(database).plus(LEASE))
                        .setParameter("bytes", bytes)
                        .setParameter("id", id)
                        .setParameter("me", server)
                        .executeUpdate()
                == 1;
    }

    /** Those that some server carries now. */
    public Set<Long> carried() {
        return database.createQuery(
                        "select h.id from Handover h where h.leaseHolder is not null and h.leaseUntil >= :now",
                        Long.class)
                .setParameter("now", DatabaseClock.read(database))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Goes on to this state; whether this server still has it, and Pod does not. */
    public boolean move(long id, String server, HandoverState next, long total) {
        Optional<Handover> mine =
                mine(id, server).filter(handover -> handover.slug().isEmpty());
        mine.ifPresent(handover -> handover.move(next, total));
        return mine.isPresent();
    }

    private Optional<Handover> mine(long id, String server) {
        return Optional.ofNullable(database.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(handover -> handover.isHeldBy(server, DatabaseClock.read(database)));
    }

    /** Pod has it: also where somebody has taken it back meanwhile, for that was too late. */
    public void taken(long id, String slug, String source) {
        Optional.ofNullable(database.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(handover -> handover.slug().isEmpty())
                .ifPresent(handover -> handover.taken(slug, source, DatabaseClock.read(database)));
    }

    /** Pod encodes it: notes that as Pod does, and tells whoever wished it. */
    public void done(long id) {
        Optional.ofNullable(database.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(handover -> handover.state() == HandoverState.STARTING)
                .ifPresent(handover -> {
                    handover.finish();
                    meeting(handover).ifPresent(meeting -> {
                        note(meeting, handover);
                        letters.done(meeting, handover);
                    });
                });
    }

    private void note(Meeting meeting, Handover handover) {
        List<InternalRecording> known = database.createQuery(
                        "select r from InternalRecording r where r.recordingId = :recording and r.meetingId = :meeting",
                        InternalRecording.class)
                .setParameter("recording", handover.recordingId())
                .setParameter("meeting", meeting.id())
                .getResultList();
        known.forEach(row -> row.uploaded(handover));
        if (known.isEmpty()) {
            database.persist(new InternalRecording(meeting, handover, DatabaseClock.read(database)));
        }
    }

    /** It did not go; it is tried again later, if that has not been done often enough. */
    public void broken(long id, String server, Trouble trouble, String detail) {
        mine(id, server).ifPresent(handover -> {
            if (handover.tries() + 1 >= MOST_TRIES) {
                fail(handover, trouble, detail);
            } else {
                Instant then = DatabaseClock.read(database).plus(pause(handover.tries()));
                handover.again(trouble, detail, then);
            }
        });
    }

    /** How long nothing is tried after so many tries: each time twice as long. */
    static Duration pause(int tries) {
        Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_TRIES));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** It does not go. */
    public void failed(long id, String server, Trouble trouble, String detail) {
        mine(id, server).ifPresent(handover -> fail(handover, trouble, detail));
    }

    private void fail(Handover handover, Trouble trouble, String detail) {
        handover.fail(trouble, detail);
        meeting(handover).ifPresent(meeting -> letters.failed(meeting, handover));
    }

    /** Whether it is still to be brought to Pod, by this server or another one. */
    public boolean wanted(long id) {
        return Optional.ofNullable(database.find(Handover.class, id))
                .filter(handover -> handover.state().running())
                .isPresent();
    }

    /** Its meeting, at whichever site. */
    public Optional<Meeting> meeting(Handover handover) {
        return Optional.ofNullable(database.find(Meeting.class, handover.meetingId()));
    }

    /** Whoever wished it, if the account is open. */
    public Optional<User> person(Handover handover) {
        return Optional.ofNullable(database.find(User.class, handover.askedBy()))
                .filter(User::active);
    }

    /** Lets others act at once: this server stops. */
    public void giveUp(String server) {
        database.createQuery(
                        "update Handover h set h.leaseHolder = null, h.leaseUntil = null where h.leaseHolder = :me")
                .setParameter("me", server)
                .executeUpdate();
    }
}
