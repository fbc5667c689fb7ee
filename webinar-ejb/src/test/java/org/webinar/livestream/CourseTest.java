package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Instant BEGIN = Instant.parse("2026-03-02T14:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LiveSession session = new LiveSession(4, "0004-cours", new Livestream(4, 12, 1), "token", BEGIN);

    @Test
    void waits_while_the_gateway_has_not_been_asked() {
        assertThat(next(BEGIN.plusSeconds(600))).isEmpty();
    }

    /** Defects D7 and fact 2: only a picture that moves makes a live, never the gateway's word. */
    @Test
    void is_on_air_when_the_playlist_grows_and_not_before() {
        session.gateway().asked(BEGIN);
        session.playlistAt(7, BEGIN.plusSeconds(2));
        assertThat(next(BEGIN.plusSeconds(3))).isEmpty();
        session.playlistAt(8, BEGIN.plusSeconds(4));
        assertThat(next(BEGIN.plusSeconds(5))).map(Course.Move::to).contains(LiveState.ON_AIR);
    }

    @Test
    void an_old_playlist_that_stands_still_is_no_picture() {
        session.playlistAt(7, BEGIN.minusSeconds(5));
        session.gateway().asked(BEGIN);
        session.playlistAt(7, BEGIN.plusSeconds(10));
        assertThat(next(BEGIN.plusSeconds(11))).isEmpty();
    }

    @Test
    void says_which_half_failed_when_patience_is_over() {
        session.gateway().asked(BEGIN);
        Instant late = BEGIN.plus(PATIENCE).plusSeconds(1);
        assertThat(Course.next(session, false, PATIENCE, late))
                .contains(new Course.Move(LiveState.FAILED, Trouble.GATEWAY_NOT_IN_ROOM));
        assertThat(Course.next(session, true, PATIENCE, late))
                .contains(new Course.Move(LiveState.FAILED, Trouble.NO_PICTURE));
    }

    @Test
    void is_degraded_when_the_picture_freezes_and_on_air_when_it_moves_again() {
        goOnAir();
        Instant frozen = BEGIN.plusSeconds(4).plus(Course.FROZEN_AFTER).plusSeconds(1);
        assertThat(next(frozen)).contains(new Course.Move(LiveState.DEGRADED, Trouble.PICTURE_FROZEN));
        session.become(LiveState.DEGRADED, frozen);
        assertThat(next(frozen.plusSeconds(2))).isEmpty();
        session.playlistAt(9, frozen.plusSeconds(3));
        assertThat(next(frozen.plusSeconds(4))).map(Course.Move::to).contains(LiveState.ON_AIR);
    }

    @Test
    void believes_that_the_room_is_gone_only_at_the_second_look() {
        goOnAir();
        session.roomSeen(false);
        assertThat(next(BEGIN.plusSeconds(5))).isEmpty();
        session.roomSeen(true);
        session.roomSeen(false);
        assertThat(next(BEGIN.plusSeconds(6))).isEmpty();
        session.roomSeen(false);
        assertThat(next(BEGIN.plusSeconds(7))).map(Course.Move::to).contains(LiveState.STOPPING);
    }

    @Test
    void a_failed_live_ends_with_its_room() {
        session.become(LiveState.FAILED, BEGIN);
        session.roomSeen(false);
        session.roomSeen(false);
        assertThat(next(BEGIN.plusSeconds(7))).map(Course.Move::to).contains(LiveState.STOPPING);
    }

    @Test
    void a_new_try_forgets_the_last_one() {
        session.gateway().asked(BEGIN);
        session.playlistAt(7, BEGIN.plusSeconds(1));
        session.playlistAt(8, BEGIN.plusSeconds(2));
        session.become(LiveState.FAILED, BEGIN.plusSeconds(3));
        session.troubled(Trouble.NO_PICTURE, "x");
        session.become(LiveState.STARTING, BEGIN.plusSeconds(4));
        assertThat(session.trouble()).isNull();
        assertThat(session.gateway().askedAt()).isNull();
        assertThat(next(BEGIN.plusSeconds(5))).isEmpty();
    }

    private void goOnAir() {
        session.gateway().asked(BEGIN);
        session.playlistAt(7, BEGIN.plusSeconds(2));
        session.playlistAt(8, BEGIN.plusSeconds(4));
        session.become(LiveState.ON_AIR, BEGIN.plusSeconds(4));
    }

    private Optional<Course.Move> next(Instant now) {
        return Course.next(session, true, PATIENCE, now);
    }
}
