package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Pod's sessions where Django keeps them in the database. Never written and never deleted here. */
@Stateless
public class SessionRows {
    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    /** For the container's proxy. */
    public SessionRows() {
        this(null);
    }

    @Inject
    SessionRows(Clock clock) {
        this.clock = clock;
    }

    /** The signed text of a session; empty when there is none, or it has expired. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(database.find(SessionRow.class, key))
                .filter(row -> row.livesAt(clock.instant()))
                .map(SessionRow::data);
    }
}
