package org.webinar.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.internal.databaseaccess.Platform;

/** The makes of database that we speak, and how they differ. */
enum Dialect {
    H2(
            "jdbc:h2:",
            "org.h2.Driver",
            Map.of(),
            Optional.empty(),
            "CURRENT_SCHEMA",
            "is_identity = 'YES'",
            Set.of("timestamp with time zone"),
            Set.of("bigint")),

    POSTGRESQL(
            "jdbc:postgresql:",
            "org.postgresql.Driver",
            Map.of("ApplicationName", "webinar"),
            Optional.empty(),
            "current_schema()",
            // The information schema shows defaults to the owner of the table alone.
            "is_identity = 'YES' OR EXISTS (SELECT 1 FROM pg_attribute WHERE atthasdef AND attname = column_name"
                    + " AND attrelid = format('%I.%I', table_schema, table_name)::regclass)",
            Set.of("timestamp with time zone"),
            Set.of("interval")),

    /**
     * Times are in UTC as Django's are, whatever the zone of this machine; too long a text is an error and not cut in
     * silence.
     */
    MARIADB(
            "jdbc:mariadb:",
            "org.mariadb.jdbc.Driver",
            Map.of("connectionTimeZone", "UTC", "forceConnectionTimeZoneToSession", "true", "preserveInstants", "true"),
            Optional.of("SET SESSION sql_mode = CONCAT(@@sql_mode, ',STRICT_TRANS_TABLES')"),
            "DATABASE()",
            "extra LIKE '%auto_increment%'",
            Set.of("datetime"),
            Set.of("bigint"));

    private final String urlStart;
    private final String driver;
    private final Map<String, String> connection;
    private final Optional<String> greeting;
    private final String currentSchema;
    private final String numbersItself;
    private final Set<String> instantTypes;
    private final Set<String> durationTypes;

    Dialect(
            String urlStart,
            String driver,
            Map<String, String> connection,
            Optional<String> greeting,
            String currentSchema,
            String numbersItself,
            Set<String> instantTypes,
            Set<String> durationTypes) {
        this.urlStart = urlStart;
        this.driver = driver;
        this.connection = connection;
        this.greeting = greeting;
        this.currentSchema = currentSchema;
        this.numbersItself = numbersItself;
        this.instantTypes = instantTypes;
        this.durationTypes = durationTypes;
    }

    /** The make that an address leads to; empty for one that we don't speak. */
    static Optional<Dialect> ofUrl(String url) {
        return Arrays.stream(values())
                .filter(dialect -> url != null && url.startsWith(dialect.urlStart))
                .findFirst();
    }

    /** The make by the name that the database gives itself; empty for one that we don't speak. */
    static Optional<Dialect> ofProduct(String product) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.name().equalsIgnoreCase(product))
                .findFirst();
    }

    static Dialect of(Platform platform) {
        if (platform.isPostgreSQL()) {
            return POSTGRESQL;
        }
        return platform.isMariaDB() ? MARIADB : H2;
    }

    /** How our scripts' folder is called. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    String urlStart() {
        return urlStart;
    }

    String driver() {
        return driver;
    }

    /** What every connection asks of its driver, whatever the address says. */
    Map<String, String> connection() {
        return connection;
    }

    /** The first words on every connection. */
    Optional<String> greeting() {
        return greeting;
    }

    /** The columns of the schema that we stand in, from the standard's information schema. */
    String columnsQuery() {
        return "SELECT LOWER(table_name), LOWER(column_name), LOWER(data_type), is_nullable = 'YES',"
                + " column_default IS NOT NULL OR " + numbersItself
                + " FROM information_schema.columns WHERE table_schema = " + currentSchema;
    }

    /** The text of a check by its name; PostgreSQL's information schema would show it to the owner of the table alone. */
    String checkQuery() {
        return this == POSTGRESQL
                ? "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?"
                        + " AND connamespace = current_schema()::regnamespace"
                : "SELECT check_clause FROM information_schema.check_constraints WHERE constraint_name = ?"
                        + " AND constraint_schema = " + currentSchema;
    }

    Set<String> instantTypes() {
        return instantTypes;
    }

    Set<String> durationTypes() {
        return durationTypes;
    }
}
