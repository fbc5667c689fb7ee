package org.webinar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;
import org.webinar.meeting.Meeting;

/** Several of our servers on one database hand one recording over once, and one goes on where another has died. */
class HandoverLedgerIT {
    private static final int AT_ONCE = 6;
    private static final int ROUNDS = 8;

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void servers_never_carry_one_recording_both_beside_pod(PodKind kind) throws Exception {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        play(pod);
    }

    @Test
    void servers_never_carry_one_recording_both_on_the_embedded_database() throws Exception {
        TestDatabase ours = Servers.inMemory();
        assertThat(ours.open("create")).isEmpty();
        play(ours);
    }

    private static void play(TestDatabase rows) throws Exception {
        try (EntityManagerFactory entities = rows.entities("webinar")) {
            one_wish_is_carried_by_one(rows, entities);
            who_dies_is_followed_and_who_was_only_slow_stops(rows, entities);
            what_is_taken_back_stops_and_may_be_wished_again(rows, entities);
            what_does_not_go_is_tried_later_and_not_for_ever(rows, entities);
            what_pod_has_can_not_be_taken_back(rows, entities);
            what_pod_has_is_not_brought_there_again(rows, entities);
        }
    }

    /** A server with a connection of its own. */
    private record Server(String name, Inside inside, HandoverLedger ledger, HandoverWishes wishes)
            implements AutoCloseable {
        static Server of(String name, EntityManagerFactory entities) {
            Inside inside = new Inside(entities.createEntityManager());
            return new Server(
                    name, inside, inside.give(new HandoverLedger(new Silent())), inside.give(new HandoverWishes()));
        }

        void wish(String recording) {
            inside.transaction(() -> wishes.ask(7, recording, "Cours", 2));
        }

        Optional<Long> take() {
            return inside.transaction(() -> ledger.take(name).map(Handover::id));
        }

        boolean beat(long id) {
            return inside.transaction(() -> ledger.beat(id, name, 5));
        }

        boolean move(long id) {
            return inside.transaction(() -> ledger.move(id, name, HandoverState.FETCHING, 10));
        }

        @Override
        public void close() {
            inside.database().close();
        }
    }

    /** Writes no mails. */
    private static final class Silent extends HandoverLetters {
        @Override
        public void done(Meeting meeting, Handover handover) {}

        @Override
        public void failed(Meeting meeting, Handover handover) {}
    }

    private static String state(TestDatabase rows, String recording) throws SQLException {
        return rows.rows("SELECT state FROM webinar_handover WHERE recording_id = '" + recording + "'")
                .get(0)
                .get(0);
    }

    private static void one_wish_is_carried_by_one(TestDatabase rows, EntityManagerFactory entities) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String recording = "once-" + round;
            List<Optional<Long>> taken = atOnce(entities, server -> {
                try {
                    server.wish(recording);
                } catch (jakarta.persistence.PersistenceException quicker) {
                    // Another one has written it: that is what the door takes for pressed twice.
                }
                return server.take();
            });
            assertThat(rows.rows("SELECT count(*) FROM webinar_handover WHERE recording_id = '" + recording + "'"))
                    .containsExactly(List.of("1"));
            assertThat(taken.stream().flatMap(Optional::stream)).hasSizeLessThanOrEqualTo(1);
            try (Server late = Server.of("late", entities)) {
                Optional<Long> left = late.take();
                assertThat(taken.stream().filter(Optional::isPresent).count()
                                + left.stream().count())
                        .isEqualTo(1);
            }
        }
        rows.execute("DELETE FROM webinar_handover");
    }

    private interface Deed {
        Optional<Long> by(Server server);
    }

    private static List<Optional<Long>> atOnce(EntityManagerFactory entities, Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Optional<Long>>> calls = new ArrayList<>();
            for (int number = 0; number < AT_ONCE; number++) {
                String name = "server-" + number;
                calls.add(() -> {
                    try (Server server = Server.of(name, entities)) {
                        return deed.by(server);
                    }
                });
            }
            List<Optional<Long>> results = new ArrayList<>();
            for (Future<Optional<Long>> call : threads.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void who_dies_is_followed_and_who_was_only_slow_stops(
            TestDatabase rows, EntityManagerFactory entities) throws SQLException {
        try (Server one = Server.of("one", entities);
                Server two = Server.of("two", entities)) {
            one.wish("dies");
            long id = one.take().orElseThrow();
            assertThat(one.move(id)).isTrue();
            assertThat(one.beat(id)).isTrue();
            assertThat(two.take()).isEmpty();
            assertThat(two.beat(id)).isFalse();

            // By the clock of the database: nobody has renewed it.
            rows.execute("UPDATE webinar_handover SET lease_until = asked_at");
            assertThat(two.take()).contains(id);
            assertThat(one.beat(id)).isFalse();
            assertThat(one.move(id)).isFalse();

            two.inside().transaction(() -> two.ledger().giveUp("two"));
            assertThat(one.take()).contains(id);
            rows.execute("DELETE FROM webinar_handover");
        }
    }

    private static void what_is_taken_back_stops_and_may_be_wished_again(
            TestDatabase rows, EntityManagerFactory entities) throws SQLException {
        try (Server one = Server.of("one", entities);
                Server two = Server.of("two", entities)) {
            one.wish("back");
            long id = one.take().orElseThrow();
            two.inside().transaction(() -> two.wishes().cancel("back"));
            assertThat(state(rows, "back")).isEqualTo("CANCELLED");
            assertThat(one.beat(id)).isFalse();
            assertThat(one.take()).isEmpty();
            two.wish("back");
            assertThat(two.take()).contains(id);
            rows.execute("DELETE FROM webinar_handover");
        }
    }

    private static void what_does_not_go_is_tried_later_and_not_for_ever(
            TestDatabase rows, EntityManagerFactory entities) throws SQLException {
        try (Server one = Server.of("one", entities)) {
            one.wish("away");
            for (int tries = 1; tries < HandoverLedger.MOST_TRIES; tries++) {
                long id = one.take().orElseThrow();
                one.inside().transaction(() -> one.ledger().broken(id, "one", Trouble.POD_AWAY, "502"));
                assertThat(state(rows, "away")).isEqualTo("WAITING");
                assertThat(one.take()).as("not at once").isEmpty();
                rows.execute("UPDATE webinar_handover SET try_at = asked_at");
            }
            long id = one.take().orElseThrow();
            one.inside().transaction(() -> one.ledger().broken(id, "one", Trouble.POD_AWAY, "502"));
            assertThat(state(rows, "away")).isEqualTo("FAILED");
            assertThat(one.take()).isEmpty();
            rows.execute("DELETE FROM webinar_handover");
        }
    }

    private static void what_pod_has_can_not_be_taken_back(TestDatabase rows, EntityManagerFactory entities)
            throws SQLException {
        try (Server one = Server.of("one", entities)) {
            one.wish("there");
            long id = one.take().orElseThrow();
            one.inside().transaction(() -> one.wishes().cancel("there"));
            // Its answer comes only now.
            one.inside().transaction(() -> one.ledger().taken(id, "0001-cours", "https://bbb.example/x.m4v"));
            assertThat(state(rows, "there")).isEqualTo("STARTING");
            assertThatThrownBy(() -> one.inside().transaction(() -> one.wishes().cancel("there")))
                    .isInstanceOf(TooLateToCancel.class);
            one.inside().transaction(() -> one.ledger().done(id));
            assertThat(state(rows, "there")).isEqualTo("DONE");
            one.wish("there");
            assertThat(state(rows, "there")).as("it is there").isEqualTo("DONE");
            assertThatThrownBy(() -> one.inside().transaction(() -> one.wishes().cancel("there")))
                    .isInstanceOf(TooLateToCancel.class);
            rows.execute("DELETE FROM webinar_handover");
        }
    }

    private static void what_pod_has_is_not_brought_there_again(TestDatabase rows, EntityManagerFactory entities)
            throws SQLException {
        try (Server one = Server.of("one", entities);
                Server two = Server.of("two", entities)) {
            one.wish("twice");
            long id = one.take().orElseThrow();
            assertThat(two.inside().transaction(() -> two.ledger().carried())).containsExactly(id);
            rows.execute("UPDATE webinar_handover SET lease_until = asked_at");
            assertThat(two.inside().transaction(() -> two.ledger().carried())).isEmpty();
            assertThat(two.take()).contains(id);
            assertThat(two.move(id)).isTrue();
            // The first one was only slow, and its answer comes now.
            one.inside().transaction(() -> one.ledger().taken(id, "0001-cours", ""));
            assertThat(two.move(id)).isFalse();
            assertThat(state(rows, "twice")).isEqualTo("STARTING");
            rows.execute("DELETE FROM webinar_handover");
        }
    }
}
