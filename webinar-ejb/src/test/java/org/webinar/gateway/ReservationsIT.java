package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.TestDatabase;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.time.TimeSlot;

/** Promises on all three databases, by several servers at once: each desk has a connection of its own. */
class ReservationsIT {
    private static final Instant NOW = Instant.parse("2033-03-01T08:00:00Z");
    private static final Instant TWO = Instant.parse("2033-03-02T14:00:00Z");
    private static final int PRESENTERS = 64;
    private static final int FIRST = Machinery.FIRST;
    private static final int GATEWAYS = Machinery.GATEWAYS;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private TestDatabase database;
    private EntityManagerFactory entities;
    private Desk desk;

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    private void open(Machinery.Kind kind) throws SQLException {
        database = Machinery.in(kind);
        entities = database.entities("webinar");
        desk = desk(NOW);
        opened.add(entities);
    }

    private Desk desk(Instant now) {
        Desk made = Desk.of(entities, Clock.fixed(now, ZoneOffset.UTC));
        opened.add(0, made);
        return made;
    }

    @ParameterizedTest
    @EnumSource
    void sixty_four_presenters_at_once_never_share_a_machine_or_a_channel_defect_g1(Machinery.Kind kind)
            throws Exception {
        open(kind);
        ExecutorService presenters = Executors.newFixedThreadPool(PRESENTERS);
        List<Future<Boolean>> wishes = new ArrayList<>();
        for (int i = 0; i < PRESENTERS; i++) {
            long meeting = i + 1;
            // Every second one wants to begin half an hour later.
            TimeSlot slot = TimeSlot.of(TWO.plus(Duration.ofMinutes(30 * (meeting % 2))), Duration.ofHours(1));
            wishes.add(presenters.submit(() -> {
                try (Desk own = Desk.of(entities, Clock.fixed(NOW, ZoneOffset.UTC))) {
                    return own.inside().transaction(() -> own.reservations()
                            .reserveIfFree(meeting, slot, Desk.SITE)
                            .isPresent());
                }
            }));
        }
        int granted = 0;
        for (Future<Boolean> wish : wishes) {
            granted += wish.get() ? 1 : 0;
        }
        presenters.shutdown();
        assertThat(granted).isEqualTo(GATEWAYS + 1);
        assertThat(overlaps()).isEqualTo("0");
    }

    /** Pairs that share a channel, or a gateway with one slot, at the same time. */
    private String overlaps() throws SQLException {
        return database.rows("SELECT count(*) FROM webinar_gateway_reservation a JOIN webinar_gateway_reservation b"
                        + " ON a.id < b.id AND a.taken_from < b.taken_until AND b.taken_from < a.taken_until"
                        + " AND a.released_at IS NULL AND b.released_at IS NULL"
                        + " AND (a.channel_gateway_id = b.channel_gateway_id AND a.channel_slot = b.channel_slot"
                        + " OR a.gateway_id = b.gateway_id AND a.gateway_id <> " + (FIRST + 2) + ")")
                .get(0)
                .get(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_promise_that_moves_names_one_machine_and_one_channel_and_the_old_ones_are_free_defect_g2(Machinery.Kind kind)
            throws SQLException {
        open(kind);
        Promise first = reserve(1, at(0, 60));
        assertThat(move(1, at(30, 60)).machine().id()).isEqualTo(first.machine().id());
        for (long other = 2; other <= 5; other++) {
            reserve(other, at(240, 60));
        }
        assertThatThrownBy(() -> move(1, at(240, 60))).isInstanceOf(NoGatewayFree.class);
        desk.inside().transaction(() -> desk.reservations().release(2));
        Promise moved = move(1, at(240, 60));
        assertThat(moved.channel().gatewayId()).isEqualTo(moved.machine().id());
        assertThat(reserve(6, at(0, 60)).machine().id())
                .isEqualTo(first.machine().id());
        assertThat(overlaps()).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource
    void a_room_event_of_pods_on_the_broadcaster_is_in_the_way_defect_g5(Machinery.Kind kind) throws SQLException {
        open(kind);
        database.execute(
                "INSERT INTO live_event (slug, title, description, start_date, end_date, is_draft, is_restricted,"
                        + " is_auto_start, is_recording_stopped, max_viewers, enable_transcription, broadcaster_id, owner_id, type_id)"
                        + " SELECT 'room', 'Room', '', '2033-03-02 14:30:00', '2033-03-02 15:30:00', FALSE, FALSE, FALSE, FALSE, 0,"
                        + " FALSE, " + FIRST + ", (SELECT min(id) FROM auth_user), (SELECT min(id) FROM video_type)");
        assertThat(reserve(1, at(0, 60)).channel().broadcasterId()).isNotEqualTo(FIRST);
        assertThat(reserve(2, at(120, 60)).channel().broadcasterId()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void who_runs_over_is_busy_and_who_is_sick_begins_nothing_defect_g6(Machinery.Kind kind) throws SQLException {
        open(kind);
        Promise mine = reserve(1, at(0, 60));
        Desk atTwo = desk(TWO);
        assertThat(forNow(atTwo, 1, at(0, 60)).machine().id())
                .isEqualTo(mine.machine().id());
        Desk overrun = desk(TWO.plus(Duration.ofMinutes(70)));
        assertThat(reserve(overrun, 2, at(75, 60)).machine().id())
                .isNotEqualTo(mine.machine().id());
        for (int look = 0; look < Condition.LOOKS_TO_BELIEVE; look++) {
            desk.inside().transaction(() -> desk.gateways()
                    .troubled(FIRST + 1, new GatewayTrouble(GatewayTrouble.Kind.UNREACHABLE, "silent")));
        }
        assertThat(forNow(overrun, 3, at(75, 60)).machine().id()).isEqualTo(FIRST + 2);
        desk.inside().transaction(() -> desk.gateways()
                .serve(
                        FIRST + 2,
                        new Duty(Posture.IN_SERVICE, 2, 0, null, null),
                        new Duty(Posture.OUT_OF_SERVICE, 2, 0, null, null)));
        assertThatThrownBy(() -> forNow(overrun, 4, at(75, 60))).isInstanceOf(NoGatewayFree.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_spare_machine_takes_over_the_channel_and_a_zombie_is_nobodys(Machinery.Kind kind) throws SQLException {
        open(kind);
        Desk atTwo = desk(TWO);
        Promise before = forNow(atTwo, 1, at(0, 60));
        Promise after = atTwo.inside()
                .transaction(() -> atTwo.reservations()
                        .spare(1, at(10, 50), List.of(before.machine().id())))
                .orElseThrow();
        assertThat(after.machine().id()).isNotEqualTo(before.machine().id());
        assertThat(after.channel()).isEqualTo(before.channel());
        atTwo.inside().transaction(() -> atTwo.quarantines()
                .quarantine(before.machine().id(), before.channel(), 77, 1));
        List<Long> others = List.of(
                forNow(atTwo, 2, at(0, 60)).machine().id(),
                forNow(atTwo, 3, at(0, 60)).machine().id());
        assertThat(others).doesNotContain(before.machine().id(), after.machine().id());
        assertThatThrownBy(() -> forNow(atTwo, 4, at(0, 60))).isInstanceOf(NoGatewayFree.class);
        atTwo.inside()
                .transaction(() -> atTwo.quarantines().release(before.machine().id(), 77));
        assertThat(forNow(atTwo, 4, at(0, 60)).machine().id())
                .isEqualTo(before.machine().id());
        assertThat(overlaps()).isEqualTo("0");
    }

    /** Failure story 23. */
    @ParameterizedTest
    @EnumSource
    void who_is_given_more_time_sends_the_next_one_to_a_spare_or_is_refused(Machinery.Kind kind) throws SQLException {
        open(kind);
        Promise mine = reserve(1, at(0, 60));
        Promise next = reserve(2, at(65, 60));
        assertThat(next.machine().id()).isEqualTo(mine.machine().id());
        Desk atTwo = desk(TWO);
        forNow(atTwo, 1, at(0, 60));
        atTwo.inside().transaction(() -> atTwo.reservations().prolong(1, Duration.ofMinutes(15)));
        assertThat(atTwo.moved().all())
                .singleElement()
                .satisfies(moved -> assertThat(moved.meetingId()).isEqualTo(2))
                .satisfies(moved -> assertThat(moved.promise().machine().id())
                        .isNotEqualTo(mine.machine().id()));
        assertThat(overlaps()).isEqualTo("0");
        for (long full = 10; full < 20; full++) {
            long meeting = full;
            atTwo.inside().transaction(() -> atTwo.reservations().reserveIfFree(meeting, at(81, 60), Desk.SITE));
        }
        assertThatThrownBy(() ->
                        atTwo.inside().transaction(() -> atTwo.reservations().prolong(1, Duration.ofMinutes(15))))
                .isInstanceOf(PromisedToNext.class);
        assertThat(overlaps()).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource
    void who_rehearses_the_day_before_keeps_the_promise_for_the_day(Machinery.Kind kind) throws SQLException {
        open(kind);
        Promise promised = reserve(1, at(0, 60));
        Desk before = desk(NOW);
        forNow(before, 1, TimeSlot.of(NOW, Duration.ofHours(1)));
        assertThat(database.rows("SELECT count(*) FROM webinar_gateway_reservation WHERE released_at IS NULL"))
                .containsExactly(List.of("2"));
        before.inside().transaction(() -> before.reservations().releaseAfterLive(1));
        assertThat(before.moved().all())
                .containsExactly(new PromiseMoved(1, before.moved().all().get(0).promise()));
        Desk atTwo = desk(TWO);
        assertThat(forNow(atTwo, 1, at(0, 60)).machine().id())
                .isEqualTo(promised.machine().id());
    }

    private Promise reserve(long meeting, TimeSlot slot) {
        return reserve(desk, meeting, slot);
    }

    private static Promise reserve(Desk at, long meeting, TimeSlot slot) {
        return at.inside().transaction(() -> at.reservations().reserve(meeting, slot));
    }

    private Promise move(long meeting, TimeSlot slot) {
        return desk.inside().transaction(() -> desk.reservations().move(meeting, slot));
    }

    private static Promise forNow(Desk at, long meeting, TimeSlot slot) {
        return at.inside().transaction(() -> at.reservations().forNow(meeting, slot));
    }

    private static TimeSlot at(int minute, int length) {
        return TimeSlot.of(TWO.plus(Duration.ofMinutes(minute)), Duration.ofMinutes(length));
    }
}
