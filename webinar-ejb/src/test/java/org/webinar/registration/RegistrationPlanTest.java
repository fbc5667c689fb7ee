package org.webinar.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The rules of a list: who gets a place, and until when one may ask. */
class RegistrationPlanTest {
    private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");

    @Test
    void without_a_limit_everybody_gets_a_place() {
        assertThat(open(null).first(99_999)).isEqualTo(RegistrationState.ACCEPTED);
    }

    @Test
    void the_last_place_is_given_and_the_next_one_waits() {
        assertThat(open(2).first(1)).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(open(2).first(2)).isEqualTo(RegistrationState.WAITING);
        assertThat(open(2).hasRoom(3)).isFalse();
    }

    @Test
    void by_approval_one_asks_though_there_is_room_and_a_yes_gives_no_place_where_none_is() {
        RegistrationPlan plan = new RegistrationPlan(RegistrationKind.APPROVAL, 1, null, true);
        assertThat(plan.first(0)).isEqualTo(RegistrationState.ASKED);
        assertThat(plan.accepted(0)).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(plan.accepted(1)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void it_closes_at_its_hour() {
        RegistrationPlan plan = new RegistrationPlan(RegistrationKind.OPEN, null, NOON, false);
        assertThat(plan.openAt(NOON.minusMillis(1))).isTrue();
        assertThat(plan.openAt(NOON)).isFalse();
        assertThat(open(1).openAt(NOON)).isTrue();
        assertThat(RegistrationPlan.NONE.openAt(NOON)).isFalse();
    }

    @Test
    void where_there_is_no_list_nothing_of_it_counts() {
        assertThat(new RegistrationPlan(RegistrationKind.NONE, 0, NOON, true)).isEqualTo(RegistrationPlan.NONE);
    }

    @Test
    void no_places_and_too_many_are_refused() {
        assertThatThrownBy(() -> open(0)).isInstanceOf(PlacesOutOfRange.class);
        assertThatThrownBy(() -> open(100_001)).isInstanceOf(PlacesOutOfRange.class);
        assertThat(open(100_000).places()).isEqualTo(100_000);
    }

    @Test
    void a_place_more_is_one_however_often_the_button_is_pressed() {
        RegistrationRules rules = new RegistrationRules(1, 2);
        rules.become(open(5));
        rules.addPlace(5);
        rules.addPlace(5);
        assertThat(rules.plan().places()).isEqualTo(6);
    }

    @Test
    void the_stamp_is_another_one_when_somebody_may_have_lost_a_place() {
        RegistrationRules rules = new RegistrationRules(1, 2);
        assertThat(rules.stamp()).isZero();
        rules.become(new RegistrationPlan(RegistrationKind.OPEN, null, null, true));
        long before = rules.stamp();
        rules.shutOut();
        assertThat(rules.stamp()).isNotZero().isNotEqualTo(before);
    }

    private static RegistrationPlan open(Integer places) {
        return new RegistrationPlan(RegistrationKind.OPEN, places, null, false);
    }
}
