package org.webinar.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our types in real columns. The JVM of these tests lives in Paris, where an hour is missing and one comes twice. */
class ColumnTypesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);

    /** 02:30 in Paris twice, the missing 02:30 and the UTC times that would fall into it, an odd microsecond. */
    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-25T01:30:00Z"),
            Instant.parse("2026-03-29T00:30:00Z"),
            Instant.parse("2026-03-29T01:30:00Z"),
            Instant.parse("2026-03-29T02:30:00Z"),
            Instant.parse("1999-12-31T23:59:59.999999Z"),
            Instant.parse("2026-11-21T12:00:00.000001Z"));

    private static final List<Duration> DURATIONS = List.of(
            Duration.ZERO,
            Duration.parse("PT1H30M0.25S"),
            Duration.parse("PT49H0.000001S"),
            Duration.ofHours(2),
            Duration.parse("PT59M59.999999S"),
            Duration.parse("PT-1H-30M-0.5S"));

    @Test
    void these_tests_do_not_run_in_utc() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Europe/Paris");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void an_instant_stays_the_same_whatever_the_zone_of_the_machine(Dialect dialect) throws SQLException {
        try (EntityManagerFactory entities = moments(dialect).entities("columns");
                EntityManager database = entities.createEntityManager()) {
            INSTANTS.forEach(instant -> keep(database, new Moment(instant, null, null, false, null)));
            assertThat(database.createQuery("select m.begins from Moment m order by m.id", Instant.class)
                            .getResultList())
                    .isEqualTo(INSTANTS);
            assertThat(database.createQuery("select m from Moment m order by m.id", Moment.class)
                            .getResultStream()
                            .map(moment -> moment.begins))
                    .isEqualTo(INSTANTS);
            INSTANTS.forEach(instant -> assertThat(
                            database.createQuery("select count(m) from Moment m where m.begins = :at", Long.class)
                                    .setParameter("at", instant)
                                    .getSingleResult())
                    .as(instant.toString())
                    .isEqualTo(1));
        }
    }

    /** An administrator may have copied an address with options from elsewhere. */
    @Test
    void no_option_in_the_address_moves_the_times() throws SQLException {
        TestDatabase moments = moments(Dialect.MARIADB);
        TestDatabase odd = new TestDatabase(
                Dialect.MARIADB,
                moments.url()
                        + "?preserveInstants=false&connectionTimeZone=LOCAL&forceConnectionTimeZoneToSession=false&timezone=Pacific/Noumea",
                moments.user(),
                moments.password());
        try (EntityManagerFactory entities = odd.entities("columns");
                EntityManager database = entities.createEntityManager()) {
            keep(database, new Moment(INSTANTS.get(4), null, DAY, false, null));
        }
        assertThat(moments.rows("SELECT CAST(begins AS CHAR), CAST(on_day AS CHAR) FROM moment"))
                .containsExactly(List.of("2026-03-29 02:30:00.000000", "2026-10-25"));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_duration_stays_the_same_with_days_and_microseconds(Dialect dialect) throws SQLException {
        try (EntityManagerFactory entities = moments(dialect).entities("columns");
                EntityManager database = entities.createEntityManager()) {
            DURATIONS.forEach(duration -> keep(database, new Moment(null, duration, null, false, null)));
            assertThat(database.createQuery("select m.lasts from Moment m order by m.id", Duration.class)
                            .getResultList())
                    .isEqualTo(DURATIONS);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void nothing_comes_back_as_nothing_and_everything_as_it_was(Dialect dialect) throws SQLException {
        TestDatabase moments = moments(dialect);
        try (EntityManagerFactory entities = moments.entities("columns");
                EntityManager database = entities.createEntityManager()) {
            keep(database, new Moment(null, null, null, false, null));
            keep(database, new Moment(INSTANTS.get(0), DURATIONS.get(1), DAY, true, "🎉 «Élise» مرحبا"));
            Moment empty = database.find(Moment.class, 1L);
            assertThat(empty.begins).isNull();
            assertThat(empty.lasts).isNull();
            assertThat(empty.day).isNull();
            assertThat(empty.words).isNull();
            Moment full = database.find(Moment.class, 2L);
            assertThat(full.flag).isTrue();
            assertThat(full.day).isEqualTo(DAY);
            assertThat(full.words).isEqualTo("🎉 «Élise» مرحبا");
            empty.begins = INSTANTS.get(1);
            full.begins = null;
            full.lasts = null;
            keep(database, full);
        }
        assertThat(moments.rows("SELECT id FROM moment WHERE begins IS NULL AND lasts IS NULL"))
                .containsExactly(List.of("2"));
    }

    /** What stands in the column, read by the database itself: as Django writes it (pod-compatibility 5). */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void columns_hold_what_django_writes(Dialect dialect) throws SQLException {
        TestDatabase moments = moments(dialect);
        try (EntityManagerFactory entities = moments.entities("columns");
                EntityManager database = entities.createEntityManager()) {
            keep(database, new Moment(INSTANTS.get(0), Duration.parse("PT1H30M0.25S"), DAY, true, ""));
        }
        assertThat(moments.rows(
                        switch (dialect) {
                            case POSTGRESQL ->
                                "SELECT (begins AT TIME ZONE 'UTC')::text, lasts::text, on_day::text,"
                                        + " flag::text FROM moment";
                            case MARIADB ->
                                "SELECT CAST(begins AS CHAR), CAST(lasts AS CHAR), CAST(on_day AS CHAR),"
                                        + " IF(flag = 1, 'true', 'false') FROM moment";
                            case H2 ->
                                "SELECT CAST(begins AT TIME ZONE 'UTC' AS VARCHAR), CAST(lasts AS VARCHAR),"
                                        + " CAST(on_day AS VARCHAR), LOWER(flag) FROM moment";
                        }))
                .containsExactly(
                        switch (dialect) {
                            case POSTGRESQL -> List.of("2026-10-25 00:30:00", "01:30:00.25", "2026-10-25", "true");
                            case MARIADB -> List.of("2026-10-25 00:30:00.000000", "5400250000", "2026-10-25", "true");
                            case H2 -> List.of("2026-10-25 00:30:00+00", "5400250000", "2026-10-25", "true");
                        });
    }

    private static void keep(EntityManager database, Moment moment) {
        database.getTransaction().begin();
        database.persist(moment);
        database.getTransaction().commit();
        database.clear();
    }

    private static TestDatabase moments(Dialect dialect) throws SQLException {
        String key = "bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY";
        return Servers.empty(dialect)
                .execute("CREATE TABLE moment (id "
                        + switch (dialect) {
                            case POSTGRESQL -> key + ", begins timestamp with time zone, lasts interval, words text";
                            case MARIADB ->
                                "bigint AUTO_INCREMENT PRIMARY KEY, begins datetime(6), lasts bigint,"
                                        + " words longtext";
                            case H2 -> key + ", begins timestamp with time zone, lasts bigint, words varchar";
                        }
                        + ", on_day date, flag boolean NOT NULL)");
    }
}
