package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody who was invited by a presenter, has registered, or both. */
class InviteeTest {
    private static final Instant NOW = Instant.parse("2027-03-02T13:00:00Z");
    private static final Address ANA = new Address("Ana", "ana@univ.example");

    private final Invitee invitee = new Invitee(1, Place.LIVE, ANA);

    @Test
    void who_was_invited_and_registers_stays_invited_with_what_was_written_for_her() {
        invitee.invite(ANA, "Bring your own chair", Locale.ENGLISH, NOW);
        invitee.register(ANA, Locale.FRENCH, 7, NOW);
        assertThat(invitee.byHand()).isTrue();
        assertThat(invitee.registered()).isTrue();
        assertThat(invitee.note()).isEqualTo("Bring your own chair");
        invitee.again(Locale.ENGLISH, NOW);
        assertThat(invitee.registered()).isTrue();
    }

    @Test
    void who_loses_the_place_is_in_the_list_of_those_who_were_invited() {
        invitee.invite(ANA, "", Locale.ENGLISH, NOW);
        invitee.register(ANA, Locale.FRENCH, 7, NOW);
        invitee.withdraw(NOW);
        invitee.unregister();
        assertThat(invitee.byHand()).isTrue();
        assertThat(invitee.registered()).isFalse();
        assertThat(invitee.withdrawnAt()).isEqualTo(NOW);
    }

    @Test
    void who_has_only_registered_was_never_invited() {
        invitee.register(ANA, Locale.FRENCH, 7, NOW);
        assertThat(invitee.byHand()).isFalse();
        invitee.withdraw(NOW);
        invitee.unregister();
        assertThat(invitee.registered()).isTrue();
    }

    @Test
    void whose_invitation_was_taken_back_registers_on_her_own() {
        invitee.invite(ANA, "", Locale.ENGLISH, NOW);
        invitee.withdraw(NOW);
        invitee.register(ANA, Locale.FRENCH, 7, NOW);
        assertThat(invitee.byHand()).isFalse();
        invitee.invite(ANA, "", Locale.ENGLISH, NOW);
        assertThat(invitee.byHand()).isTrue();
        assertThat(invitee.registered()).isFalse();
    }
}
