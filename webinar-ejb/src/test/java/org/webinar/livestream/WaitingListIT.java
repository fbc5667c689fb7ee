package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.TestDatabase;
import org.webinar.gateway.Machinery;

/** Who waits for a gateway, on all three databases, and at several servers at once. */
class WaitingListIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2033-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Instant TWO = Instant.parse("2033-03-02T14:00:00Z");
    private static final int SERVERS = 4;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<Long> served = new ArrayList<>();
    private final List<Long> queue = new ArrayList<>();
    private TestDatabase database;
    private EntityManagerFactory entities;
    private Counter counter;

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    /** All gateways are taken at two, and so many wait for the same time. */
    private void open(Machinery.Kind kind, int waiting) throws SQLException {
        database = Machinery.in(kind);
        entities = database.entities("webinar");
        opened.add(entities);
        counter = server();
        for (int i = 0; i <= Machinery.GATEWAYS; i++) {
            served.add(counter.plan("Served", TWO));
        }
        for (int i = 0; i < waiting; i++) {
            queue.add(counter.plan("Waits", TWO));
        }
        assertThat(counter.queue()).containsExactlyElementsOf(queue);
    }

    private Counter server() throws SQLException {
        Counter made = Counter.of(database, entities, CLOCK);
        opened.add(0, made);
        return made;
    }

    @ParameterizedTest
    @EnumSource
    void who_waits_is_served_in_turn_and_stays_a_webinar_until_then(Machinery.Kind kind) throws SQLException {
        open(kind, 3);
        assertThat(counter.desk().inside().transaction(() -> counter.waiting().placeOf(queue.get(1))))
                .isEqualTo(2);
        assertThat(database.rows("SELECT count(*) FROM meeting WHERE is_webinar AND id = " + queue.get(0)))
                .containsExactly(List.of("1"));

        counter.release(served.get(0));
        assertThat(counter.round()).containsExactly(queue.get(0));
        assertThat(database.rows("SELECT l.live_gateway_id = r.gateway_id FROM meeting_livestream l"
                        + " JOIN webinar_gateway_reservation r ON r.standing_meeting_id = l.meeting_id"
                        + " WHERE l.meeting_id = " + queue.get(0)))
                .hasSize(1);

        database.execute("UPDATE meeting SET start_at = '2033-03-01 15:00:00' WHERE id = " + queue.get(2));
        assertThat(counter.round()).containsExactly(queue.get(2));
        assertThat(counter.queue()).containsExactly(queue.get(1));

        database.execute("UPDATE meeting SET start_at = '2033-02-01 09:00:00' WHERE id = " + queue.get(1));
        assertThat(counter.round()).isEmpty();
        assertThat(counter.queue()).isEmpty();
        assertThat(database.rows("SELECT count(*) FROM webinar_letter_note")).containsExactly(List.of("3"));
    }

    /** The round of one server has passed the first when something becomes free: it is the first's all the same. */
    @ParameterizedTest
    @EnumSource
    void nobody_overtakes_whoever_waits_longer_at_whichever_server(Machinery.Kind kind) throws SQLException {
        open(kind, 2);
        Counter other = server();
        assertThat(counter.serve(queue.get(0))).isFalse();
        other.release(served.get(0));
        assertThat(counter.serve(queue.get(1))).as("overtakes").isFalse();
        long newcomer = other.plan("Has just come", TWO);
        assertThat(other.queue()).contains(newcomer);
        assertThat(other.round()).containsExactly(queue.get(0));
        assertThat(counter.round()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rounds_of_several_servers_at_once_serve_in_one_order(Machinery.Kind kind) throws Exception {
        open(kind, 4);
        ExecutorService rounds = Executors.newFixedThreadPool(SERVERS + 1);
        try {
            List<Callable<Object>> deeds = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                Counter own = server();
                deeds.add(() -> {
                    while (!own.queue().isEmpty()) {
                        own.round();
                    }
                    return own;
                });
            }
            deeds.add(() -> {
                served.forEach(counter::release);
                return counter;
            });
            for (Future<Object> done : rounds.invokeAll(deeds)) {
                done.get();
            }
        } finally {
            rounds.shutdownNow();
        }
        assertThat(database.rows("SELECT meeting_id FROM webinar_gateway_reservation WHERE released_at IS NULL"
                        + " ORDER BY id"))
                .containsExactlyElementsOf(
                        queue.stream().map(id -> List.of(String.valueOf(id))).toList());
    }

    /** Pod has planned it, on the first gateway, for a broadcaster that is another one's: machine and channel are taken. */
    @ParameterizedTest
    @EnumSource
    void what_pod_has_planned_itself_takes_its_gateway(Machinery.Kind kind) throws SQLException {
        open(kind, 0);
        database.execute("DELETE FROM webinar_gateway_reservation WHERE meeting_id = " + served.get(0))
                .execute("UPDATE live_event SET broadcaster_id = " + (Machinery.FIRST + Machinery.GATEWAYS)
                        + " WHERE id = (SELECT event_id FROM meeting_livestream WHERE meeting_id = " + served.get(0)
                        + ")");
        served.stream().skip(1).forEach(counter::release);
        Counter fresh = server();
        for (int i = 0; i < Machinery.GATEWAYS; i++) {
            fresh.plan("Ours", TWO);
        }
        assertThat(database.rows(
                        "SELECT gateway_id FROM webinar_gateway_reservation WHERE released_at IS NULL ORDER BY id"))
                .containsExactly(
                        List.of(String.valueOf(Machinery.FIRST + 1)), List.of(String.valueOf(Machinery.FIRST + 2)));
        assertThat(fresh.queue()).hasSize(1);
    }
}
