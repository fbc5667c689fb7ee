package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.time.TimeSlot;

/**
 * How long a promise takes with 64 presenters at once on PostgreSQL, and that none overlaps another. Beside each line the
 * ceiling: a bare row lock and a bare insert, by as many on the same database.
 */
class ReservationBenchIT {
    private static final Instant BASE = Instant.parse("2033-01-01T00:00:00Z");
    private static final int PRESENTERS = 64;
    private static final int CONNECTIONS = 24;
    private static final int TRIES = Integer.getInteger("bench.tries", 10_000);
    private static final int FEWER_TRIES = Integer.getInteger("bench.fewer-tries", 2_000);
    private static final int WARM_UP = 300;
    private static final long FIRST_MEETING = 10_000_000;
    private static final int QUARTERS_AN_HOUR = 4;

    private final List<String> table = new ArrayList<>(List.of(
            "| gateways | webinars | tries | granted | alone, median | 64 at once, median | p99 | a second | bare lock + insert, 64"
                    + " at once: median | p99 | a second | overlaps |",
            "|---|---|---|---|---|---|---|---|---|---|---|---|"));

    @Test
    void promises_under_sixty_four_presenters() throws Exception {
        measure(10, 100, FEWER_TRIES);
        measure(10, 100_000, TRIES);
        measure(1_000, 100, FEWER_TRIES);
        measure(1_000, 100_000, FEWER_TRIES);
        Files.write(Path.of("target/reservations.md"), table);
        table.forEach(System.out::println);
    }

    private void measure(int gateways, int webinars, int tries) throws Exception {
        TestDatabase database = PodKind.POSTGRESQL.make();
        assertThat(database.open("use")).isEmpty();
        fill(database, gateways, webinars);
        int quarters = calendar(gateways, webinars, tries);
        AtomicInteger granted = new AtomicInteger();
        try (EntityManagerFactory entities = entities(database)) {
            Times.of(PRESENTERS, WARM_UP, () -> presenter(entities, quarters, 0, granted));
            Times alone = Times.of(1, WARM_UP, () -> presenter(entities, quarters, WARM_UP, granted));
            granted.set(0);
            Times together = Times.of(PRESENTERS, tries, () -> presenter(entities, quarters, 2 * WARM_UP, granted));
            Times ceiling = ceiling(database, tries);
            String overlaps = overlaps(database);
            table.add(String.format(
                    Locale.ROOT,
                    "| %d | %d | %d | %d | %.1f ms | %.0f ms | %.0f ms | %.0f | %.0f ms | %.0f ms | %.0f | %s |",
                    gateways,
                    webinars,
                    tries,
                    granted.get(),
                    alone.millis(0.5),
                    together.millis(0.5),
                    together.millis(0.99),
                    together.perSecond(),
                    ceiling.millis(0.5),
                    ceiling.millis(0.99),
                    ceiling.perSecond(),
                    overlaps));
            assertThat(overlaps).isEqualTo("0");
        }
    }

    /** So many quarters of an hour that there is room for twice as many promises as are asked for, beside what is planned. */
    private static int calendar(int gateways, int webinars, int tries) {
        return QUARTERS_AN_HOUR * ((webinars + 2 * (tries + 2 * WARM_UP)) / gateways + 1);
    }

    /** Webinars of an hour back to back on all gateways, each with its event and livestream; Pod's own rows stay beside. */
    private static void fill(TestDatabase database, int gateways, int webinars) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            // Without foreign keys for this one connection: a meeting has forty columns that nobody reads here.
            statement.execute("SET session_replication_role = replica");
            statement.execute("DELETE FROM meeting_livestream");
            statement.execute("DELETE FROM meeting_livegateway");
            statement.execute(
                    "INSERT INTO live_broadcaster (id, name, slug, description, url, status, enable_add_event,"
                            + " enable_viewer_count, is_restricted, public, piloting_conf, main_lang, building_id)"
                            + " SELECT 1000 + n, 'B' || n, 'b' || n, '', 'http://h/' || n, TRUE, FALSE, TRUE, FALSE, TRUE, '{}',"
                            + " 'fr', 1 FROM generate_series(0, " + (gateways - 1) + ") n");
            statement.execute("INSERT INTO meeting_livegateway (id, rtmp_stream_url, sipmediagw_server_url,"
                    + " sipmediagw_server_token, broadcaster_id, site_id) SELECT 1000 + n, 'rtmp://h/' || n, 'http://g/' || n,"
                    + " 't', 1000 + n, 1 FROM generate_series(0, " + (gateways - 1) + ") n");
            String planned = " FROM (SELECT n, 1000 + n % " + gateways + " AS gateway, timestamptz '" + BASE
                    + "' + n / " + gateways + " * interval '1 hour' AS start FROM generate_series(0, " + (webinars - 1)
                    + ") n) planned";
            statement.execute("INSERT INTO webinar_gateway_reservation (gateway_id, channel_gateway_id, channel_slot,"
                    + " meeting_id, standing_meeting_id, slot_start, slot_end, taken_from, taken_until)"
                    + " SELECT gateway, gateway, 1, 1000000 + n, 1000000 + n, start, start + interval '50 minutes',"
                    + " start - interval '3 minutes', start + interval '52 minutes'" + planned);
            statement.execute("INSERT INTO live_event (id, slug, title, description, start_date, end_date, is_draft,"
                    + " is_restricted, is_auto_start, is_recording_stopped, max_viewers, enable_transcription,"
                    + " broadcaster_id, owner_id, type_id) SELECT 1000000 + n, 'e' || n, 'E', '', start,"
                    + " start + interval '50 minutes', FALSE, FALSE, FALSE, FALSE, 0, FALSE, gateway, 1, 1" + planned);
            statement.execute("INSERT INTO meeting_livestream (id, status, event_id, live_gateway_id, meeting_id)"
                    + " SELECT 1000000 + n, 0, 1000000 + n, gateway, 1000000 + n" + planned);
            statement.execute("UPDATE webinar_gateway_pool SET longest_seconds = 3600");
            statement.execute("ANALYZE");
        }
    }

    private static Times.Worker presenter(
            EntityManagerFactory entities, int quarters, long offset, AtomicInteger granted) {
        Desk desk = Desk.of(entities, Clock.fixed(BASE.minus(Duration.ofDays(1)), ZoneOffset.UTC));
        return new Times.Worker() {
            @Override
            public void accept(int number) {
                long meeting = FIRST_MEETING + offset + number;
                // Spread over the calendar by a stride that shares no factor with it, so that each run asks for the
                // same.
                Instant start = BASE.plus(Duration.ofMinutes(15L * Math.floorMod(meeting * 7919, (long) quarters)));
                TimeSlot slot = TimeSlot.of(start, Duration.ofMinutes(50));
                desk.inside()
                        .transaction(() -> desk.reservations().reserveIfFree(meeting, slot, Desk.SITE))
                        .ifPresent(promise -> granted.incrementAndGet());
            }

            @Override
            public void close() {
                desk.close();
            }
        };
    }

    /** With the pool that the product has in Payara. */
    private static EntityManagerFactory entities(TestDatabase database) {
        return Persistence.createEntityManagerFactory(
                "webinar",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url", database.url(),
                        "jakarta.persistence.jdbc.user", database.user(),
                        "jakarta.persistence.jdbc.password", database.password(),
                        "eclipselink.connection-pool.default.initial", String.valueOf(CONNECTIONS),
                        "eclipselink.connection-pool.default.min", String.valueOf(CONNECTIONS),
                        "eclipselink.connection-pool.default.max", String.valueOf(CONNECTIONS),
                        "eclipselink.session-name", "bench " + database.url()));
    }

    private static Times ceiling(TestDatabase database, int tries) throws Exception {
        database.execute("CREATE TABLE bench_lock (id integer PRIMARY KEY)")
                .execute("INSERT INTO bench_lock VALUES (1)");
        database.execute("CREATE TABLE bench_promise (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,"
                + " gateway_id bigint, slot_start timestamptz, slot_end timestamptz)");
        return Times.of(PRESENTERS, tries, () -> bare(database));
    }

    private static Times.Worker bare(TestDatabase database) {
        try {
            Connection connection = database.dataSource().getConnection();
            connection.setAutoCommit(false);
            PreparedStatement lock = connection.prepareStatement("SELECT id FROM bench_lock WHERE id = 1 FOR UPDATE");
            PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO bench_promise (gateway_id, slot_start, slot_end) VALUES (?, now(), now())");
            return new Times.Worker() {
                @Override
                public void accept(int number) {
                    try {
                        lock.executeQuery().close();
                        insert.setLong(1, number);
                        insert.executeUpdate();
                        connection.commit();
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                }

                @Override
                public void close() {
                    try {
                        connection.close();
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                }
            };
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Sorted by their start, two that overlap have two beside each other that do. */
    private static String overlaps(TestDatabase database) throws SQLException {
        return database.rows("SELECT count(*) FROM (SELECT taken_from,"
                        + " lag(taken_until) OVER (PARTITION BY gateway_id ORDER BY taken_from) AS on_machine,"
                        + " lag(taken_until) OVER (PARTITION BY channel_gateway_id, channel_slot ORDER BY taken_from) AS on_channel"
                        + " FROM webinar_gateway_reservation WHERE released_at IS NULL) sorted"
                        + " WHERE on_machine > taken_from OR on_channel > taken_from")
                .get(0)
                .get(0);
    }
}
