package org.webinar.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;

/** Two servers count one audience together; the one that leads a live writes its curve. Defect P8 of Pod. */
class PresenceLedgerIT {
    private static final long EVENT = 1;
    private static final long NO_EVENT = 4_711;

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void counts_beside_pod(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        play(pod);
        assertThat(pod.rows("SELECT max_viewers FROM live_event WHERE id = " + EVENT))
                .containsExactly(List.of("105"));
    }

    @Test
    void counts_on_the_embedded_database() throws SQLException {
        TestDatabase ours = Servers.inMemory();
        assertThat(ours.open("create")).isEmpty();
        play(ours);
    }

    private static void play(TestDatabase rows) throws SQLException {
        try (EntityManagerFactory entities = rows.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            var inside = new Inside(database);
            var ledger = inside.give(new PresenceLedger());
            servers_know_of_each_other(rows, inside, ledger);
            the_leading_server_writes_the_curve(rows, inside, ledger);
            what_nobody_may_see_has_no_audience(rows, inside, ledger);
            deleted_events_are_forgotten(rows, inside, ledger);
        }
    }

    private static void servers_know_of_each_other(TestDatabase rows, Inside inside, PresenceLedger ledger)
            throws SQLException {
        assertThat(exchange(inside, ledger, "one", Map.of(EVENT, 3))).isEmpty();
        assertThat(exchange(inside, ledger, "two", Map.of(EVENT, 4))).isEqualTo(Map.of(EVENT, 3));
        assertThat(exchange(inside, ledger, "one", Map.of(EVENT, 5))).isEqualTo(Map.of(EVENT, 4));
        assertThat(exchange(inside, ledger, "two", Map.of())).isEqualTo(Map.of(EVENT, 5));
        assertThat(exchange(inside, ledger, "one", Map.of(EVENT, 5)))
                .as("whose viewers have all gone")
                .isEmpty();

        exchange(inside, ledger, "two", Map.of(EVENT, 4));
        rows.execute("UPDATE webinar_presence SET counted_at = '2026-01-01 10:00:00' WHERE server = 'two'");
        assertThat(exchange(inside, ledger, "one", Map.of(EVENT, 5)))
                .as("a server that has died")
                .isEmpty();
        assertThat(rows.rows("SELECT server FROM webinar_presence")).containsExactly(List.of("one"));
    }

    private static void the_leading_server_writes_the_curve(TestDatabase rows, Inside inside, PresenceLedger ledger)
            throws SQLException {
        begin(rows, "OPEN");
        remember(inside, ledger, "two", 900);
        assertThat(minutes(inside, ledger)).as("another one leads").isEmpty();
        remember(inside, ledger, "one", 105);
        remember(inside, ledger, "one", 20);
        assertThat(minutes(inside, ledger)).hasSizeBetween(1, 2).first().satisfies(minute -> assertThat(
                        minute.viewers())
                .isEqualTo(105));
    }

    private static void what_nobody_may_see_has_no_audience(TestDatabase rows, Inside inside, PresenceLedger ledger)
            throws SQLException {
        rows.execute("DELETE FROM webinar_audience_minute");
        for (String hidden : List.of("curtain = 'REHEARSAL'", "curtain = 'OPEN', state = 'STARTING'")) {
            rows.execute("UPDATE webinar_live_session SET " + hidden);
            remember(inside, ledger, "one", 1_000);
        }
        assertThat(minutes(inside, ledger)).isEmpty();
    }

    private static void deleted_events_are_forgotten(TestDatabase rows, Inside inside, PresenceLedger ledger)
            throws SQLException {
        rows.execute("INSERT INTO webinar_audience_minute (event_id, started_at, viewers) VALUES (" + NO_EVENT
                + ", '2026-01-01 10:00:00', 8)");
        inside.transaction(ledger::forgetOrphans);
        assertThat(rows.rows("SELECT event_id FROM webinar_audience_minute")).isEmpty();
    }

    private static Map<Long, Integer> exchange(
            Inside inside, PresenceLedger ledger, String server, Map<Long, Integer> here) {
        return inside.transaction(() -> ledger.exchange(server, here));
    }

    private static void remember(Inside inside, PresenceLedger ledger, String server, int viewers) {
        inside.transaction(() -> ledger.remember(server, Map.of(EVENT, viewers)));
    }

    private static List<AudienceFigures.Minute> minutes(Inside inside, PresenceLedger ledger) {
        return inside.transaction(() -> ledger.minutes(EVENT));
    }

    private static void begin(TestDatabase rows, String curtain) throws SQLException {
        rows.execute("INSERT INTO webinar_live_session (version, meeting_id, event_id, gateway_id, running_meeting_id,"
                + " state, close_room, room_name, started_at, state_since, room_absences, curtain, lease_holder,"
                + " lease_until) VALUES (0, 1, " + EVENT + ", 1, 1, 'ON_AIR', false, 'room', '2026-01-01 10:00:00',"
                + " '2026-01-01 10:00:00', 0, '" + curtain + "', 'one', '2099-01-01 10:00:00')");
    }
}
