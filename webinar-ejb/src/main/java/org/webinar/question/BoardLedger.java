package org.webinar.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stored boards. */
@ApplicationScoped
@Transactional
public class BoardLedger {
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager database;

    private final BoardMaking making;
    private final Event<BoardMoved> moved;

    /** For the container's proxy. */
    public BoardLedger() {
        this(null, null);
    }

    @Inject
    BoardLedger(BoardMaking making, Event<BoardMoved> moved) {
        this.making = making;
        this.moved = moved;
    }

    /**
     * The next number of the event's board. From here to the end of the transaction nobody else changes anything on it; so
     * whatever has to be counted is read afterwards.
     */
    public long turn(long eventId) {
        return locked(eventId).advance();
    }

    private Board locked(long eventId) {
        Board board = find(eventId).orElseGet(() -> made(eventId));
        moved.fire(new BoardMoved(eventId));
        return board;
    }

    private Optional<Board> find(long eventId) {
        return Optional.ofNullable(database.find(Board.class, eventId, LockModeType.PESSIMISTIC_WRITE));
    }

    private Board made(long eventId) {
        try {
            making.make(eventId);
        } catch (PersistenceException somebodyElseHas) {
            // Both want the same one.
        }
        return find(eventId).orElseThrow();
    }

    /** Writes down what the owner allows. */
    public void follow(long eventId, BoardRules rules) {
        Board board = locked(eventId);
        board.advance();
        board.follow(rules);
    }

    /** Where the event's board stands. */
    public BoardState state(long eventId) {
        return Optional.ofNullable(database.find(Board.class, eventId))
                .map(board -> new BoardState(board.revision(), board.rules()))
                .orElse(BoardState.FIRST);
    }

    /** The numbers of the last changes, by event; an event without any is missing. */
    public Map<Long, Long> revisions(Collection<Long> eventIds) {
        List<Long> asked = eventIds.stream().limit(MOST_AT_ONCE).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select b.eventId, b.revision from Board b where b.eventId in :events", Object[].class)
                .setParameter("events", asked)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Deletes the boards of events that are gone; first looked for, for MariaDB's sake (see the chat's). */
    public void forgetOrphans() {
        database.createQuery(
                        "select b from Board b where not exists (select e.id from Event e where e.id = b.eventId)",
                        Board.class)
                .getResultList()
                .forEach(database::remove);
    }
}
