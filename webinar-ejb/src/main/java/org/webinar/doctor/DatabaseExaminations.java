package org.webinar.doctor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** The database, and the machine of ours beside it. */
@ApplicationScoped
class DatabaseExaminations implements Examinations {
    private static final int TRIES = 5;
    private static final long UNHURRIED_MILLIS = 100;
    private static final Duration APART = Duration.ofSeconds(5);
    private static final Duration FAR_APART = Duration.ofMinutes(1);
    private static final long MEGABYTE = 1024L * 1024;
    private static final long FULL = 200;
    private static final long SHORT = 2048;
    private static final int OLD_YEARS = 2;
    private static final int YEAR_DIGITS = 4;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private final Clock clock;

    DatabaseExaminations() {
        this(null);
    }

    @Inject
    DatabaseExaminations(Clock clock) {
        this.clock = clock;
    }

    /** Of this one, where no server names it. */
    DatabaseExaminations(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public List<Examination> of(Kind kind) {
        Patient database = Patient.of(Topic.DATABASE, "");
        return List.of(
                Examination.of(database, Question.SPEED, () -> speed(database)),
                Examination.of(database, Question.CLOCK, () -> clock(database)),
                Examination.of(database, Question.TEXT, () -> text(database)),
                Examination.of(database, Question.ZONES, () -> zones(database)),
                Examination.of(database, Question.DISK, () -> disk(database)));
    }

    /** Something to be asked of an open connection. */
    private interface Query {
        Check ask(Connection connection) throws SQLException;
    }

    private Check with(Patient database, Question question, Query query) {
        try (Connection connection = dataSource.getConnection()) {
            return query.ask(connection);
        } catch (SQLException silent) {
            return database.found(
                    question, Finding.DATABASE_SILENT, silent.getClass().getSimpleName());
        }
    }

    private Check speed(Patient database) {
        return with(database, Question.SPEED, connection -> {
            long[] millis = new long[TRIES];
            for (int i = 0; i < TRIES; i++) {
                long begun = System.nanoTime();
                value(connection, "SELECT 1");
                millis[i] = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            }
            long median =
                    LongStream.of(millis).sorted().skip(TRIES / 2).findFirst().orElseThrow();
            return database.found(Question.SPEED, median > UNHURRIED_MILLIS ? Finding.SLOW : Finding.QUICK, median);
        });
    }

    private Check clock(Patient database) {
        return with(database, Question.CLOCK, connection -> {
            Duration apart = Duration.between(now(connection), clock.instant()).abs();
            Finding finding = apart.compareTo(FAR_APART) > 0
                    ? Finding.CLOCKS_FAR_APART
                    : apart.compareTo(APART) > 0 ? Finding.CLOCKS_DIFFER : Finding.CLOCKS_AGREE;
            return database.found(Question.CLOCK, finding, apart.toSeconds());
        });
    }

    private Check text(Patient database) {
        return with(database, Question.TEXT, connection -> {
            String encoding =
                    switch (make(connection)) {
                        case "mariadb", "mysql" -> String.valueOf(value(connection, "SELECT @@character_set_database"));
                        case "postgresql" -> String.valueOf(value(connection, "SHOW server_encoding"));
                        default -> "UTF-16";
                    };
            boolean narrow = encoding.toLowerCase(Locale.ROOT).matches("utf8mb3|utf8|latin\\d|sql_ascii|ascii")
                    && !(make(connection).equals("postgresql") && encoding.equals("UTF8"));
            return database.found(Question.TEXT, narrow ? Finding.TEXT_NARROW : Finding.TEXT_WHOLE, encoding);
        });
    }

    /** MariaDB's tables of zones are empty until somebody fills them; Java's come with its updates. */
    private Check zones(Patient database) {
        String rules = ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
        return with(database, Question.ZONES, connection -> {
            boolean missing = make(connection).equals("mariadb")
                    && value(connection, "SELECT CONVERT_TZ('2026-01-01 12:00:00', 'UTC', 'Europe/Paris')") == null;
            boolean old = rules.matches("\\d{4}.*")
                    && Integer.parseInt(rules.substring(0, YEAR_DIGITS))
                            < Year.now(clock.withZone(ZoneOffset.UTC)).getValue() - OLD_YEARS;
            Finding finding = missing ? Finding.ZONES_MISSING : old ? Finding.ZONES_OLD : Finding.ZONES_KNOWN;
            return database.found(Question.ZONES, finding, rules);
        });
    }

    private Check disk(Patient database) {
        // Payara's folder lies in our data folder, where the log and the embedded database are.
        Path folder = Path.of(System.getProperty("com.sun.aas.instanceRoot", System.getProperty("user.dir")));
        try {
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace() / MEGABYTE;
            return database.found(Question.DISK, room(free), free);
        } catch (IOException unknown) {
            return database.found(
                    Question.DISK, Finding.COULD_NOT_ASK, unknown.getClass().getSimpleName());
        }
    }

    /** What so many megabytes are worth. */
    static Finding room(long free) {
        return free < FULL ? Finding.DISK_FULL : free < SHORT ? Finding.DISK_SHORT : Finding.DISK_ROOMY;
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CURRENT_TIMESTAMP(6)")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static String make(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    }

    private static Object value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getObject(1) : null;
        }
    }
}
