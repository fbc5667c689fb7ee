package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down what comes of rooms of the doctor's, for whichever server, or command, has opened them. */
@ApplicationScoped
@Transactional
public class RoomSignLedger implements RoomSigns {
    private static final Duration KEPT = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    /** For the container's proxy. */
    public RoomSignLedger() {
        this(null);
    }

    @Inject
    RoomSignLedger(Clock clock) {
        this.clock = clock;
    }

    /**
     * Something of the room with this word has come by this way; whoever says so has been believed. In a transaction of its own, which
     * takes nobody else's with it.
     *
     * @throws jakarta.persistence.PersistenceException when the same comes twice at once: one of both is written down
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(String word, Way way) {
        if (!Echo.isAsked(word) || database.find(RoomSignRow.class, RoomSignRow.id(word, way)) != null) {
            return;
        }
        database.createQuery("delete from RoomSignRow r where r.comeAt < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
        database.persist(new RoomSignRow(word, way, clock.instant()));
        database.flush();
    }

    @Override
    public Set<Way> of(String word) {
        return database.createQuery("select r.way from RoomSignRow r where r.word = :word", Way.class)
                .setParameter("word", word)
                .getResultStream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
    }
}
