package org.webinar.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pod's own database, as Django made it: it is opened, read, and not changed; or refused, and not changed. */
class PodDatabaseIT {
    private static final Map<String, String> OURS = Map.of("webinar.pod.schema", "auto", "TIME_ZONE", "Europe/Paris");

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void fits_and_gets_our_tables_and_nothing_else(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        List<String> tables = pod.tables();
        var rows = pod.podsRows();
        assertThat(pod.open(OURS)).isEmpty();
        assertThat(pod.tables())
                .containsAll(tables)
                .filteredOn(table -> !tables.contains(table))
                .isNotEmpty()
                .allMatch(table -> table.startsWith("webinar_"));
        assertThat(pod.podsRows()).isEqualTo(rows);
        assertThat(pod.open(OURS)).as("a second start").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void the_way_back_leaves_what_pod_had(PodKind kind) throws Exception {
        TestDatabase pod = kind.make();
        List<String> tables = pod.tables();
        var rows = pod.podsRows();
        assertThat(pod.open(OURS)).isEmpty();
        String script = Files.readString(Path.of("../sql", kind.dialect().folder(), "remove", "remove.sql"));
        pod.executeAll(script);
        assertThat(pod.tables()).isEqualTo(tables);
        assertThat(pod.podsRows()).isEqualTo(rows);
        pod.executeAll(script);
        assertThat(pod.open(OURS)).as("back again").isEmpty();
    }

    /** The values that Django wrote (pod-compatibility 1), read by the product's entities in a JVM in Paris. */
    @ParameterizedTest
    @EnumSource(PodKind.class)
    void meetings_are_read_as_django_wrote_them(PodKind kind) throws SQLException {
        try (EntityManagerFactory entities = kind.make().entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            List<Object[]> meetings = database.createQuery(
                            "select m.id, m.startAt, m.expectedDuration, m.webinar, m.chat, m.stamps.createdAt"
                                    + " from Meeting m order by m.id",
                            Object[].class)
                    .getResultList();
            assertThat(meetings.stream().limit(9).map(List::of))
                    .containsExactly(
                            meeting(1, "2026-03-10T14:00:00Z", "PT2H", false, false, 0),
                            meeting(2, "2026-03-09T09:30:00Z", "PT1H", false, false, 1),
                            meeting(3, "2026-03-02T09:00:00Z", "PT2H", false, false, 2),
                            meeting(4, "2026-03-02T10:00:00Z", "PT2H", true, true, 3),
                            meeting(5, "2026-03-02T11:00:00Z", "PT3H", true, false, 4),
                            meeting(6, "2026-03-03T08:30:00Z", "PT2H", false, false, 5),
                            meeting(7, "2026-02-01T20:00:00Z", "PT2H", false, false, 6),
                            meeting(8, "2026-03-05T15:00:00Z", "PT1H30M0.25S", false, false, 7),
                            meeting(9, "2026-03-10T13:00:00Z", "PT2H", false, false, 7));
            assertThat(database.createQuery("select m.name from Meeting m where m.id = 7", String.class)
                            .getSingleResult())
                    .isEqualTo("🎉 Party! 東京");
            assertThat(database.createQuery("select e.id from Event e where e.ownerId = 2", Long.class)
                            .getResultList())
                    .containsExactly(1L);
        }
    }

    private static List<Object> meeting(
            long id, String start, String lasts, boolean webinar, boolean chat, int minuteOfCreation) {
        return List.of(
                id,
                Instant.parse(start),
                Duration.parse(lasts),
                webinar,
                chat,
                Instant.parse("2026-03-02T09:0%d:00Z".formatted(minuteOfCreation)));
    }

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void another_pod_is_refused_in_words_and_left_as_it_was(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        pod.execute("ALTER TABLE meeting DROP COLUMN enable_chat");
        pod.execute("ALTER TABLE meeting ADD COLUMN mood varchar(10)");
        pod.execute("ALTER TABLE live_event ADD COLUMN colour varchar(10) DEFAULT 'x' NOT NULL");
        pod.execute(
                kind.dialect() == Dialect.MARIADB
                        ? "ALTER TABLE live_event ALTER COLUMN colour DROP DEFAULT"
                        : "ALTER TABLE live_event ALTER colour DROP DEFAULT");
        pod.execute("ALTER TABLE live_broadcaster ADD COLUMN must integer DEFAULT 0 NOT NULL");
        pod.execute("DROP TABLE meeting_livestream");
        pod.execute("ALTER TABLE live_event DROP COLUMN max_viewers");
        pod.execute("ALTER TABLE live_event ADD COLUMN max_viewers date");
        List<String> tables = pod.tables();
        var rows = pod.podsRows();
        assertThat(pod.open(OURS))
                .containsExactly(
                        "the column live_event.colour must be filled, and this version does not know with what",
                        "the column live_event.max_viewers is of the type date and not bigint or int or integer"
                                + " or mediumint or smallint",
                        "the table meeting has no column enable_chat",
                        "the table meeting_livestream is missing, or the database user may not read it");
        assertThat(pod.tables()).isEqualTo(tables);
        assertThat(pod.podsRows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void nobody_makes_pods_tables_over_pods_tables(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        List<String> tables = pod.tables();
        assertThat(pod.open("create"))
                .singleElement()
                .asString()
                .contains("are there already", "webinar.pod.schema", "use", "meeting_livegateway");
        assertThat(pod.tables()).isEqualTo(tables);
    }

    @ParameterizedTest
    @EnumSource(
            value = Dialect.class,
            names = {"POSTGRESQL", "MARIADB"})
    void an_empty_database_is_no_pod(Dialect dialect) throws SQLException {
        TestDatabase empty = Servers.empty(dialect);
        assertThat(empty.open(OURS)).contains("the table meeting is missing, or the database user may not read it");
        assertThat(empty.tables()).isEmpty();
    }

    /** TIME_ZONE of the day when Django made the table stands in its constraint (pod-compatibility 5). */
    @ParameterizedTest
    @EnumSource(PodKind.class)
    void days_are_counted_in_pods_zone(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        String day = kind.dialect() == Dialect.MARIADB
                ? "cast(convert_tz(start_at, 'UTC', 'Pacific/Noumea') as date)"
                : "(start_at AT TIME ZONE 'Pacific/Noumea')::date";
        pod.execute("ALTER TABLE meeting DROP CONSTRAINT recurring_until_greater_than_start");
        pod.execute("DELETE FROM meeting_livestream");
        pod.execute("UPDATE meeting SET recurring_until = '2030-01-01', nb_occurrences = 1");
        pod.execute("ALTER TABLE meeting ADD CONSTRAINT recurring_until_greater_than_start CHECK (recurring_until >= "
                + day + " OR recurring_until IS NULL)");
        TestDatabase lent = pod.lent();
        assertThat(lent.open(OURS))
                .containsExactly("Pod's table meeting counts days in Pacific/Noumea and the setting TIME_ZONE says"
                        + " Europe/Paris: set it to Pod's");
        assertThat(lent.open(Map.of("TIME_ZONE", "Pacific/Noumea"))).isEmpty();
    }

    /** As much as the owner of the tables: PostgreSQL's information schema hides defaults and constraints from others. */
    @ParameterizedTest
    @EnumSource(PodKind.class)
    void a_user_who_owns_none_of_the_tables_is_enough(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        pod.execute("ALTER TABLE live_event ADD COLUMN mood varchar(10) DEFAULT 'x' NOT NULL");
        assertThat(pod.lent().open(OURS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void a_database_that_a_newer_version_has_altered_is_refused(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open(OURS)).isEmpty();
        pod.execute("INSERT INTO webinar_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) VALUES"
                + " (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, "
                + (kind.dialect() == Dialect.MARIADB ? "1" : "true") + ")");
        assertThat(pod.open(OURS))
                .containsExactly("a newer version of this product has been here: it has run V99__later.sql");
    }

    @Test
    void an_address_that_we_do_not_speak_is_named_without_its_password() {
        TestDatabase oracle = new TestDatabase(Dialect.H2, "jdbc:oracle:thin:me/s3cret@db", "me", "s3cret");
        assertThat(catchThrowable(() -> oracle.dataSource().getConnection()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("jdbc:h2:, jdbc:postgresql:, jdbc:mariadb:")
                .hasMessageNotContaining("s3cret");
    }
}
