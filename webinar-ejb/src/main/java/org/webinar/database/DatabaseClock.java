package org.webinar.database;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The one clock that all our servers share. */
public final class DatabaseClock {
    private static final String NOW = "SELECT CURRENT_TIMESTAMP(6)";

    private DatabaseClock() {}

    /** What time it is in the database: when the transaction began, or now. */
    public static Instant read(EntityManager database) {
        return moment(database.createNativeQuery(NOW).getSingleResult());
    }

    /** A moment of a column, as a question in SQL gives it. */
    public static Instant moment(Object given) {
        return InstantColumn.toInstant(given);
    }
}
