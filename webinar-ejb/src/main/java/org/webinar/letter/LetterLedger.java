package org.webinar.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webinar.settings.LetterCatalogue;
import org.webinar.settings.Settings;

/** The stored mails. */
@ApplicationScoped
@Transactional
class LetterLedger {
    private static final String DIGEST = "digest";
    private static final Duration BETWEEN_DIGESTS = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager database;

    private final Words words;
    private final Settings settings;
    private final Clock clock;

    LetterLedger() {
        this(null, null, null);
    }

    @Inject
    LetterLedger(Words words, Settings settings, Clock clock) {
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts what has been noted into one letter, unless there is nobody to read it or the last one is younger than an hour. */
    public void digest() {
        if (settings.get(LetterCatalogue.ADMINS).isBlank()) {
            return;
        }
        // One server at a time: the next one finds the notes in the letter of the first.
        database.find(DigestRow.class, DigestRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        List<Note> notes = database.createQuery(
                        "select n from Note n where n.letterId is null order by n.id", Note.class)
                .getResultList();
        if (!notes.isEmpty() && lastDigest().isBefore(clock.instant().minus(BETWEEN_DIGESTS))) {
            String lines = notes.stream()
                    .map(note -> words.of("digest.line", note.notedAt(), note.text()))
                    .collect(Collectors.joining("\n"));
            Letter letter = new Letter(
                    DIGEST,
                    settings.get(LetterCatalogue.ADMINS),
                    words.of("digest.subject", notes.size()),
                    words.of("digest.body", lines),
                    clock.instant());
            database.persist(letter);
            database.flush();
            notes.forEach(note -> note.standsIn(letter));
        }
    }

    private Instant lastDigest() {
        return database.createQuery("select l from Letter l where l.kind = :digest order by l.id desc", Letter.class)
                .setParameter("digest", DIGEST)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Letter::madeAt)
                .orElse(Instant.EPOCH);
    }

    /** The next one that is to be tried, once: another server does not get it too. */
    public Optional<Letter> next() {
        Optional<Letter> next = database.createQuery(
                        "select l.id from Letter l where l.tryAt <= :now and (l.expiresAt is null or l.expiresAt > :now)"
                                + " order by l.tryAt, l.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> database.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(letter -> letter.dueAt(clock.instant()));
        next.ifPresent(letter -> letter.beingTried(clock.instant()));
        return next;
    }

    /** Gives up what waits and has become of no use: a reminder of what has begun. */
    public void expire() {
        database.createQuery("update Letter l set l.tryAt = null, l.withdrawnAt = :now, l.replyTo = null, l.body = ''"
                        + " where l.tryAt is not null and l.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    public void sent(long id) {
        find(id).ifPresent(letter -> letter.sent(clock.instant()));
    }

    public void failed(long id, String why) {
        find(id).ifPresent(letter -> letter.failed(why, clock.instant()));
    }

    public void heldUp(long id, String why) {
        find(id).ifPresent(letter -> letter.heldUp(why, clock.instant()));
    }

    public void refused(long id, String why) {
        find(id).ifPresent(letter -> letter.refused(why, clock.instant()));
    }

    /** One may have been forgotten while the mail server had it. */
    private Optional<Letter> find(long id) {
        return Optional.ofNullable(database.find(Letter.class, id));
    }

    /** How many wait. */
    public long waiting() {
        return database.createQuery("select count(l) from Letter l where l.tryAt is not null", Long.class)
                .getSingleResult();
    }

    /** Why the last one that waits has not left; empty when none does. */
    public Optional<String> lastFailure() {
        return database.createQuery(
                        "select l.lastFailure from Letter l where l.tryAt is not null and l.lastFailure is not null"
                                + " order by l.id desc",
                        String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
