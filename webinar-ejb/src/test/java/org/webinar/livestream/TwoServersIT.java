package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;

/** Two of our servers on one database: one acts for a live, the other takes over when it has died, and never both. */
class TwoServersIT {
    private static final int ROUNDS = 20;
    private static final int AT_ONCE = 8;

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void never_act_both_beside_pod(PodKind kind) throws Exception {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        play(pod);
    }

    @Test
    void never_act_both_on_the_embedded_database() throws Exception {
        TestDatabase ours = Servers.inMemory();
        assertThat(ours.open("create")).isEmpty();
        play(ours);
    }

    private static void play(TestDatabase rows) throws Exception {
        try (EntityManagerFactory entities = rows.entities("webinar")) {
            one_acts_and_the_other_waits(rows, entities);
            many_that_come_at_once_are_one(rows, entities);
            one_that_comes_twice_at_once_takes_over_once(rows, entities);
        }
    }

    private static void one_acts_and_the_other_waits(TestDatabase rows, EntityManagerFactory entities)
            throws SQLException {
        begin(rows, 1);
        OtherServer one = new OtherServer(entities);
        OtherServer two = new OtherServer(entities);
        assertThat(one.renews()).containsExactly(1L);
        assertThat(two.renews()).isEmpty();
        assertThat(two.takes(1)).isFalse();
        assertThat(two.asks(1)).as("not its live").isFalse();
        assertThat(one.asks(1)).isTrue();
        assertThat(one.asks(1)).as("asked already").isFalse();

        // By the clock of the database: nobody has renewed it.
        rows.execute("UPDATE webinar_live_session SET lease_until = started_at WHERE id = 1");
        assertThat(two.renews()).containsExactly(1L);
        assertThat(rows.rows("SELECT kind, server FROM webinar_timeline WHERE session_id = 1 ORDER BY id"))
                .containsExactly(List.of("ASKED", one.name()), List.of("TAKEN_OVER", two.name()));
        rows.execute("UPDATE webinar_gateway_work SET current_session_id = NULL");
        assertThat(one.takes(1)).isFalse();
        assertThat(one.asks(1)).as("a server that was only slow").isFalse();

        two.stopsInOrder();
        assertThat(one.renews()).containsExactly(1L);
    }

    private static void many_that_come_at_once_are_one(TestDatabase rows, EntityManagerFactory entities)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                long session = 2 + round;
                begin(rows, session);
                List<Callable<Boolean>> wishes = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    OtherServer server = new OtherServer(entities);
                    wishes.add(() -> server.takes(session) && server.asks(session));
                }
                long asked = 0;
                for (Future<Boolean> wish : pool.invokeAll(wishes)) {
                    asked += wish.get() ? 1 : 0;
                }
                assertThat(asked).as("session " + session).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Its round and its bell come at once after a restart: it takes over once, and both may act. */
    private static void one_that_comes_twice_at_once_takes_over_once(TestDatabase rows, EntityManagerFactory entities)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                long session = 100 + round;
                begin(rows, session);
                assertThat(new OtherServer(entities).takes(session)).isTrue();
                rows.execute("UPDATE webinar_live_session SET lease_until = started_at WHERE id = " + session);
                OtherServer started = new OtherServer(entities);
                List<Callable<Boolean>> wishes = Collections.nCopies(AT_ONCE, () -> started.takes(session));
                for (Future<Boolean> wish : pool.invokeAll(wishes)) {
                    assertThat(wish.get()).isTrue();
                }
                assertThat(rows.rows("SELECT kind FROM webinar_timeline WHERE session_id = " + session))
                        .containsExactly(List.of("TAKEN_OVER"));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void begin(TestDatabase rows, long id) throws SQLException {
        rows.execute(
                "INSERT INTO webinar_live_session (id, version, meeting_id, event_id, gateway_id, running_meeting_id,"
                        + " state, close_room, room_name, started_at, state_since, room_absences) VALUES (" + id
                        + ", 0, " + id
                        + ", 1, 1, " + id
                        + ", 'STARTING', false, 'room', '2026-01-01 10:00:00', '2026-01-01 10:00:00', 0)");
    }
}
