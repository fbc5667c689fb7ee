package org.webinar.database;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The one clock that all our servers share. */
public final class DatabaseClock {
    private static final String NOW = "SELECT CURRENT_TIMESTAMP(6)";

    private DatabaseClock() {}

    /** What time it is in the database: when the transaction began, or now. */
    public static Instant read(EntityManager database) {
        return InstantColumn.toInstant(database.createNativeQuery(NOW).getSingleResult());
    }
}
