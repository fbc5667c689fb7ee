package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.livestream.Course.Whom.ANOTHER;
import static org.webinar.livestream.Course.Whom.SAME;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.livestream.Course.Move;
import org.webinar.livestream.Course.Replace;

class CourseTest {
    private static final long PATIENCE = Played.PATIENCE.toSeconds();
    private static final long FREEZE = Played.FREEZE.toSeconds();

    @Test
    void waits_while_the_gateway_has_not_been_asked() {
        assertThat(new Played().after(600).look()).isEmpty();
    }

    /** Defects D7 and fact 2: only a picture that moves makes a live, never the gateway's word. */
    @Test
    void is_on_air_when_the_playlist_grows_and_not_before() {
        Played live = new Played().asked().after(2).at(7);
        assertThat(live.look()).isEmpty();
        assertThat(live.after(2).at(8).look()).contains(new Move(LiveState.ON_AIR, null));
    }

    @Test
    void an_old_playlist_that_stands_still_is_no_picture() {
        Played live = new Played().at(7);
        assertThat(live.look()).isEmpty();
        assertThat(live.after(1).asked().after(10).look()).isEmpty();
    }

    /** Story 10: nobody has sent anything yet, and that is no error. */
    @Test
    void no_playlist_before_the_first_picture_is_no_trouble() {
        Played live = new Played().asked().botInRoom().after(PATIENCE - 1).seeing(Glimpse.NOTHING);
        assertThat(live.look()).isEmpty();
        assertThat(live.session.trouble()).isNull();
    }

    /** Story 3: which half failed; then one retry, for a gateway may stumble, then another gateway. */
    @Test
    void a_picture_that_does_not_come_is_tried_once_more_and_then_with_another_gateway() {
        Played live = new Played().asked().after(PATIENCE);
        assertThat(live.look()).contains(new Replace(SAME, Trouble.GATEWAY_NOT_IN_ROOM));
        live.asked().botInRoom().after(PATIENCE);
        assertThat(live.look()).contains(new Replace(ANOTHER, Trouble.NO_PICTURE));
        live.asked(2).roomSilent().after(PATIENCE);
        assertThat(live.look()).contains(new Replace(SAME, Trouble.ROOM_UNREACHABLE));
    }

    @Test
    void after_three_gateways_it_has_failed() {
        Played live = new Played().asked(1).asked(2).asked(3).asked(3).botInRoom();
        assertThat(live.after(PATIENCE).look()).contains(new Move(LiveState.FAILED, Trouble.NO_PICTURE));
    }

    /** Story 10: DNS, TLS, 403 and others; no gateway could help, so no other one is asked. */
    @ParameterizedTest
    @EnumSource(Glimpse.Obstacle.class)
    void names_what_is_in_the_way_of_viewers_and_asks_no_other_gateway(Glimpse.Obstacle obstacle) {
        Played live = new Played().asked().botInRoom().seeing(Glimpse.behind(obstacle));
        assertThat(live.after(PATIENCE).look()).contains(new Move(LiveState.FAILED, Trouble.of(obstacle)));
        Played later = Played.onAir().after(30).seeing(Glimpse.behind(obstacle));
        assertThat(later.look()).contains(new Move(LiveState.DEGRADED, Trouble.of(obstacle)));
        assertThat(later.become(LiveState.DEGRADED).after(60).look()).isEmpty();
        assertThat(Arrays.stream(Trouble.values()).filter(Trouble::isOfStream))
                .hasSameSizeAs(Glimpse.Obstacle.values());
    }

    /** Story 2: at most two others. */
    @Test
    void a_gateway_that_says_no_is_followed_by_two_others_at_most() {
        Played live = new Played().asked(1);
        assertThat(refused(live)).isEqualTo(new Replace(ANOTHER, Trouble.GATEWAY_FULL));
        assertThat(refused(live.asked(2))).isEqualTo(new Replace(ANOTHER, Trouble.GATEWAY_FULL));
        assertThat(refused(live.asked(3))).isEqualTo(new Move(LiveState.FAILED, Trouble.GATEWAY_FULL));
    }

    private static Course.Step refused(Played live) {
        return Course.afterRefusal(live.scene(), Trouble.GATEWAY_FULL);
    }

    /** Story 4: twice the target duration and a late look, but not less than eight seconds. */
    @Test
    void is_degraded_when_the_picture_freezes_and_on_air_when_it_moves_again() {
        Played live = Played.onAir();
        assertThat(live.after(7).look()).isEmpty();
        assertThat(live.after(1).look()).contains(new Move(LiveState.DEGRADED, Trouble.PICTURE_FROZEN));
        live.become(LiveState.DEGRADED);
        assertThat(live.after(2).look()).isEmpty();
        assertThat(live.after(1).at(9).look()).contains(new Move(LiveState.ON_AIR, null));
    }

    /** After a restart the first looks may come to nothing: the network, the streaming server, all wake up together. */
    @Test
    void what_stood_still_while_nobody_looked_is_not_frozen_yet() {
        Played live = Played.onAir().after(60).watchedFromNow();
        assertThat(live.seeing(Glimpse.NOTHING).look()).isEmpty();
        assertThat(live.after(7).look()).isEmpty();
        assertThat(live.after(1).look()).map(Move.class::cast).map(Move::to).contains(LiveState.DEGRADED);
    }

    @Test
    void a_gateway_that_was_asked_before_the_restart_is_given_its_time_again() {
        Played live = new Played().asked().botInRoom().after(10 * PATIENCE).watchedFromNow();
        assertThat(live.at(700).look()).isEmpty();
        assertThat(live.after(2).at(701).look()).contains(new Move(LiveState.ON_AIR, null));
    }

    @Test
    void a_stream_of_long_segments_is_given_longer() {
        Played live = Played.onAir();
        live.after(1).seeing(Glimpse.at(9, Duration.ofSeconds(10))).look();
        assertThat(live.after(21).look()).isEmpty();
        assertThat(live.after(1).look()).map(Move.class::cast).map(Move::to).contains(LiveState.DEGRADED);
    }

    /** A streaming server that begins to count anew sends all the same. */
    @Test
    void a_playlist_that_counts_from_the_beginning_again_moves_too() {
        Played live = Played.onAir();
        assertThat(live.after(4).at(0).look()).isEmpty();
        assertThat(live.after(3).at(1).look()).isEmpty();
        assertThat(live.after(7).look()).isEmpty();
    }

    /** Story 4: the gateway has died; the one that goes on is another one. */
    @Test
    void a_gateway_that_has_left_the_room_is_replaced_by_another_one_at_once() {
        Played live = Played.onAir().inRoom("presenter").after(10).become(LiveState.DEGRADED);
        assertThat(live.look()).contains(new Replace(ANOTHER, Trouble.GATEWAY_NOT_IN_ROOM));
    }

    /** Story 5: the streaming server was restarted; the gateway is well, and must publish anew. */
    @Test
    void a_gateway_that_is_in_the_room_of_a_frozen_live_is_restarted_after_a_while() {
        Played live = Played.onAir().after(10).become(LiveState.DEGRADED);
        assertThat(live.after(FREEZE - 1).look()).isEmpty();
        assertThat(live.after(1).look()).contains(new Replace(SAME, Trouble.PICTURE_FROZEN));
        live.givenUp();
        assertThat(live.after(1).at(9).look()).as("the old one's last picture").isEmpty();
        live.asked().botInRoom();
        assertThat(live.after(2).at(10).look()).contains(new Move(LiveState.ON_AIR, null));
    }

    @Test
    void a_degraded_live_never_gives_up_but_takes_its_time() {
        Played live = Played.onAir().inRoom("presenter").after(10).become(LiveState.DEGRADED);
        assertThat(Course.mayAsk(live.givenUp().scene())).isTrue();
        assertThat(refused(live.asked(2))).isEqualTo(new Replace(ANOTHER, Trouble.GATEWAY_FULL));
        assertThat(Course.mayAsk(live.givenUp().after(4).scene())).isFalse();
        assertThat(Course.mayAsk(live.after(1).scene())).isTrue();
        refused(live.asked(3));
        refused(live.asked(2));
        refused(live.asked(3));
        assertThat(Course.mayAsk(live.givenUp().after(59).scene())).isFalse();
        assertThat(Course.mayAsk(live.after(1).scene())).isTrue();
    }

    @Test
    void an_encoder_that_somebody_starts_is_waited_for_and_never_replaced() {
        Played live = new Played().byHand().asked().after(3600);
        assertThat(live.look()).isEmpty();
        Played later = Played.onAir().byHand().inRoom("presenter").after(60);
        assertThat(later.look()).contains(new Move(LiveState.DEGRADED, Trouble.PICTURE_FROZEN));
        assertThat(later.become(LiveState.DEGRADED).after(60).look()).isEmpty();
    }

    @Test
    void believes_that_the_room_is_gone_only_at_the_second_look() {
        Played live = Played.onAir().roomGone();
        live.look();
        assertThat(live.scene().roomIsClosed()).isFalse();
        live.botInRoom().look();
        live.roomGone().look();
        assertThat(live.scene().roomIsClosed()).isFalse();
        live.look();
        assertThat(live.scene().roomIsClosed()).isTrue();
    }

    /** A hiccup of BigBlueButton must not end a lecture (defect D3). */
    @Test
    void a_silent_room_server_closes_no_room() {
        Played live = Played.onAir().roomSilent();
        for (int i = 0; i < 100; i++) {
            live.at(100 + i).after(2);
            assertThat(live.look()).isEmpty();
        }
        assertThat(live.scene().roomIsClosed()).isFalse();
    }

    @Test
    void while_the_room_is_closed_no_gateway_is_asked_for_it_could_not_enter() {
        Played live = Played.onAir().roomGone().after(10).become(LiveState.DEGRADED);
        live.look();
        assertThat(live.after(20).look()).isEmpty();
        assertThat(Course.mayAsk(live.givenUp().scene())).isFalse();
    }

    @Test
    void a_new_try_forgets_the_last_one() {
        Played live = new Played().asked();
        live.after(1).at(7).look();
        live.after(1).at(8).look();
        live.after(1).become(LiveState.FAILED).givenUp();
        live.session.troubled(Trouble.NO_PICTURE, "x");
        live.after(1).become(LiveState.STARTING);
        assertThat(live.session.trouble()).isNull();
        assertThat(live.look()).isEqualTo(Optional.empty());
        assertThat(Course.mayAsk(live.scene())).isTrue();
    }
}
