package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.identity.Visitor;
import org.webinar.meeting.ConsentNotGiven;
import org.webinar.meeting.GuestNameMissing;
import org.webinar.meeting.NotInvited;
import org.webinar.meeting.NotStarted;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.TriesUsedUp;
import org.webinar.meeting.WrongPassword;
import org.webinar.rights.Admission;

/** Who comes in at a meeting's door, as what, and what a link alone does not do. */
class ReceptionTest {
    private static final Visitor OWNER = new Visitor(2, "alice", "Élise Müller", false, true, Set.of());
    private static final Visitor OTHER = new Visitor(4, "carol", "Carol", false, false, Set.of());
    private final Doorstep door = new Doorstep();
    private final Reception reception = door.reception;
    private final long number = door.number;

    @Test
    void the_password_says_the_role() {
        door.moderatorPassword = "speak";
        assertThat(enter(guest("Zoé", "listen"))).isEqualTo("Zoé VIEWER null");
        assertThat(enter(guest("Zoé", "speak"))).isEqualTo("Zoé MODERATOR null");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Listen", "listen "})
    void nothing_else_is_the_password_and_least_of_all_nothing(String password) {
        assertThatThrownBy(() -> enter(guest("Zoé", password))).isInstanceOf(WrongPassword.class);
    }

    @Test
    void after_ten_wrong_passwords_one_waits_and_the_right_ones_do_not_count() {
        for (int i = 0; i < 30; i++) {
            enter(guest("Zoé", "listen"));
        }
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> enter(guest("Zoé", "guess"))).isInstanceOf(WrongPassword.class);
        }
        assertThatThrownBy(() -> enter(guest("Zoé", "listen"))).isInstanceOf(TriesUsedUp.class);
        assertThat(enter(new Knock(Optional.empty(), null, "Zoé", "listen", "192.0.2.2")))
                .isEqualTo("Zoé VIEWER null");
    }

    @Test
    void the_key_of_the_link_stands_for_the_password_but_not_for_a_name() {
        assertThat(enter(new Knock(Optional.empty(), "key", "Zoé", null, "192.0.2.1")))
                .isEqualTo("Zoé VIEWER null");
        assertThatThrownBy(() -> enter(new Knock(Optional.empty(), "key", "", null, "192.0.2.1")))
                .isInstanceOf(GuestNameMissing.class);
        assertThat(enter(new Knock(Optional.of(OTHER), "key", "", null, "192.0.2.1")))
                .isEqualTo("Carol VIEWER carol");
        assertThatThrownBy(() -> enter(new Knock(Optional.of(OTHER), "old key", "", null, "192.0.2.1")))
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void whoever_waits_at_the_door_lets_bigbluebutton_alone_and_only_who_comes_in_has_it_asked() {
        Knock link = new Knock(Optional.empty(), "key", "Zoé", null, "192.0.2.1");
        for (int i = 0; i < 300; i++) {
            reception.lobby(number, link);
        }
        assertThat(door.looks).isZero();
        assertThat(reception.straightIn(number, new Knock(Optional.of(OTHER), "key", "", null, "192.0.2.1")))
                .isPresent();
        assertThat(door.looks).isEqualTo(1);
    }

    @Test
    void a_link_that_does_not_fit_any_more_says_so() {
        assertThat(reception.lobby(number, new Knock(Optional.of(OTHER), "old key", "", null, "x")))
                .satisfies(lobby -> assertThat(lobby.staleLink()).isTrue())
                .satisfies(lobby -> assertThat(lobby.askPassword()).isTrue());
        assertThat(reception
                        .lobby(number, new Knock(Optional.of(OTHER), "key", "", null, "x"))
                        .straightIn())
                .isTrue();
    }

    @Test
    void nobody_enters_a_room_that_is_closed_or_kept_for_others() {
        door.room = RoomView.GONE;
        assertThatThrownBy(() -> enter(guest("Zoé", "listen"))).isInstanceOf(NotStarted.class);
        door.admission = Admission.NOT_IN_GROUP;
        Knock carol = new Knock(Optional.of(OTHER), "key", "", "listen", "192.0.2.1");
        assertThatThrownBy(() -> enter(carol)).isInstanceOf(NotInvited.class);
        assertThat(reception.straightIn(number, carol)).isEmpty();
    }

    @Test
    void a_link_leads_straight_into_an_open_room_and_opens_none() {
        Knock owner = new Knock(Optional.of(OWNER), null, "", null, "192.0.2.1");
        assertThat(reception.straightIn(number, owner)).contains(URI.create("room:Élise%20Müller%20MODERATOR%20alice"));
        assertThat(reception.straightIn(number, guest("Zoé", "listen"))).isEmpty();
        assertThat(reception.straightIn(number, new Knock(Optional.of(OTHER), null, "", null, "x")))
                .isEmpty();
        door.room = RoomView.GONE;
        assertThat(reception.straightIn(number, owner)).isEmpty();
        assertThat(door.started).isFalse();
    }

    @Test
    void the_presenters_button_opens_the_room_but_does_not_start_a_live_that_was_ended() {
        Knock owner = new Knock(Optional.of(OWNER), null, "", null, "192.0.2.1");
        assertThat(enter(owner)).isEqualTo("Élise Müller MODERATOR alice");
        assertThat(door.started).isFalse();
        door.room = RoomView.GONE;
        assertThat(enter(owner)).isEqualTo("started");
        assertThat(door.started).isTrue();
    }

    @Test
    void who_may_be_recorded_or_seen_by_an_audience_agrees_first_and_those_who_run_it_know() {
        door.recorded = true;
        door.webinar = true;
        Knock carol = new Knock(Optional.of(OTHER), "key", "", null, "192.0.2.1");
        assertThat(reception.lobby(number, carol)).satisfies(lobby -> {
            assertThat(lobby.consents()).containsExactlyInAnyOrder(Consent.RECORDING, Consent.STREAMING);
            assertThat(lobby.onlyConsent()).isTrue();
            assertThat(lobby.straightIn()).isFalse();
        });
        assertThat(reception.straightIn(number, carol)).isEmpty();
        assertThatThrownBy(() -> enter(carol)).isInstanceOf(ConsentNotGiven.class);
        // Half of it is not enough, as when it is recorded only since.
        Knock half = new Knock(Optional.of(OTHER), "key", "", null, Set.of(Consent.STREAMING), "192.0.2.1");
        assertThatThrownBy(() -> enter(half)).isInstanceOf(ConsentNotGiven.class);
        assertThat(door.came).isEmpty();
        Knock agreed = new Knock(Optional.of(OTHER), "key", "", null, Set.of(Consent.values()), "192.0.2.1");
        assertThat(enter(agreed)).isEqualTo("Carol VIEWER carol");
        assertThat(reception.straightIn(number, agreed)).isPresent();
        Knock owner = new Knock(Optional.of(OWNER), null, "", null, "192.0.2.1");
        assertThat(reception.straightIn(number, owner)).isPresent();
        assertThat(door.came).containsExactly("Carol", "Carol", "Élise Müller");
        assertThatThrownBy(() -> enter(guest("Zoé", "guess"))).isInstanceOf(WrongPassword.class);
    }

    private String enter(Knock knock) {
        return reception.enter(number, knock).getSchemeSpecificPart();
    }

    private static Knock guest(String name, String password) {
        return new Knock(Optional.empty(), null, name, password, "192.0.2.1");
    }
}
