package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.Endings.Ending;
import org.webinar.meeting.RoomView;

/** Stories 6, 7, 8 and 23: how a webinar ends that nobody ends, and that it is not cut before. */
class EndingsTest {
    private static final Instant BEGIN = Played.BEGIN;
    private static final Endings.Patience PATIENCE =
            new Endings.Patience(Duration.ofSeconds(120), Duration.ofMinutes(3), Duration.ofMinutes(10));

    private final LiveSession session = Played.onAir().session;

    @Test
    void what_ends_in_its_time_or_soon_before_has_been_held() {
        assertThat(Endings.isHeld(BEGIN, BEGIN.plusSeconds(7200))).isTrue();
        assertThat(Endings.isHeld(BEGIN, BEGIN.minusSeconds(3600))).isTrue();
        assertThat(Endings.isHeld(BEGIN, BEGIN.minusSeconds(3601))).isFalse();
        assertThat(Endings.isHeld(BEGIN, null)).isFalse();
    }

    /** Story 6: callback, webhook and round may all look at once; one closed room is one end. */
    @Test
    void a_room_that_stays_closed_ends_it_after_the_grace_and_not_before() {
        seen(RoomView.GONE, 10);
        assertThat(next(1000)).as("one look can be wrong").isEmpty();
        seen(RoomView.GONE, 12);
        seen(RoomView.GONE, 13);
        seen(RoomView.GONE, 60);
        assertThat(session.room().closedAt()).isEqualTo(BEGIN.plusSeconds(12));
        assertThat(next(12 + 119)).isEmpty();
        assertThat(next(12 + 120)).contains(Ending.ROOM_STAYED_CLOSED);
    }

    @Test
    void a_room_that_is_opened_again_in_time_goes_on() {
        seen(RoomView.GONE, 10);
        assertThat(seen(RoomView.GONE, 12)).as("tells the page").isTrue();
        assertThat(seen(room("alice"), 100)).as("tells the page").isTrue();
        assertThat(seen(room("alice"), 102)).isFalse();
        assertThat(next(1000)).isEmpty();
    }

    /** Story 7; Pod's defect D4: an empty room was broadcast for five hours. */
    @Test
    void when_only_gateways_are_left_it_warns_pauses_and_ends() {
        String bot = session.bots() + "7";
        seen(room("alice", bot), 10);
        seen(room(bot, session.bots() + "8"), 20);
        seen(room(bot), 100);
        assertThat(next(20 + 179)).isEmpty();
        assertThat(next(20 + 180)).contains(Ending.LEFT_ALONE);
        session.troubled(Trouble.ONLY_GATEWAY_LEFT, null);
        session.drape().pause(true);
        assertThat(next(20 + 181)).as("said once").isEmpty();
        assertThat(next(20 + 600)).contains(Ending.STAYED_ALONE);
    }

    /** Story 8: whoever comes back finds everything as it was. */
    @Test
    void when_somebody_comes_back_the_pause_is_over() {
        seen(room(session.bots() + "7"), 20);
        session.troubled(Trouble.ONLY_GATEWAY_LEFT, null);
        session.drape().pause(true);
        seen(room(session.bots() + "7", "alice"), 300);
        assertThat(next(300)).contains(Ending.IN_COMPANY);
    }

    @Test
    void a_pause_that_somebody_wished_is_nobodys_to_end() {
        session.drape().pause(false);
        session.drape().pause(true);
        assertThat(session.drape().byHouse()).isFalse();
        seen(room("alice"), 300);
        assertThat(next(300)).isEmpty();
    }

    /** A room into which nobody has come yet is no room that everybody has left. */
    @Test
    void an_empty_room_waits_for_its_presenter() {
        seen(room(), 10);
        assertThat(next(5 * 3600)).isEmpty();
    }

    /** Story 23: nothing ends because its time is over. */
    @Test
    void an_overrun_is_never_cut() {
        seen(room("alice", session.bots() + "7"), 10);
        assertThat(next(24 * 3600)).isEmpty();
    }

    @Test
    void more_time_is_offered_from_ten_minutes_before_the_end_on() {
        assertThat(Endings.offersMore(BEGIN, BEGIN.minusSeconds(601))).isFalse();
        assertThat(Endings.offersMore(BEGIN, BEGIN.minusSeconds(600))).isTrue();
        assertThat(Endings.offersMore(BEGIN, BEGIN.plusSeconds(3600))).isTrue();
    }

    /** Defect D3: what was seen last may be true no longer while BigBlueButton is silent. */
    @Test
    void nothing_ends_while_the_room_can_not_be_seen() {
        seen(RoomView.GONE, 10);
        seen(RoomView.GONE, 12);
        assertThat(next(1000)).contains(Ending.ROOM_STAYED_CLOSED);

        var blind = new Observation(Optional.empty(), Glimpse.NOTHING);
        assertThat(Endings.next(session, blind, PATIENCE, BEGIN.plusSeconds(1000)))
                .isEmpty();
    }

    /** A server may record nothing whatever is planned, and a room may be opened anew after the plan has changed. */
    @Test
    void whether_it_can_be_recorded_is_what_its_server_has_said_last() {
        assertThat(new Played().session.room().recorded()).isEmpty();
        seen(new RoomView(true, "1", Set.of(), true), 10);
        seen(RoomView.GONE, 12);
        assertThat(session.room().recorded()).contains(true);
        seen(new RoomView(true, "2", Set.of(), false), 14);
        assertThat(session.room().recorded()).contains(false);
    }

    private Optional<Ending> next(long second) {
        var seen = new Observation(Optional.of(RoomView.GONE), Glimpse.NOTHING);
        return Endings.next(session, seen, PATIENCE, BEGIN.plusSeconds(second));
    }

    private boolean seen(RoomView view, long second) {
        return session.room().seen(view, session.bots(), BEGIN.plusSeconds(second));
    }

    private static RoomView room(String... people) {
        return new RoomView(true, "1", Set.of(people), false);
    }
}
