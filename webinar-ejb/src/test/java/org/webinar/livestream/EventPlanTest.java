package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.EventPlan.Field;

/** Two people decide about the same page: nothing is lost, nothing overwritten unseen, and nothing opened by accident. */
class EventPlanTest {
    private final EventPlan read = new EventPlan("<p>A</p>", Audience.EVERYBODY, Set.of(), "", false);

    @Test
    void what_the_person_changed_is_written_and_the_rest_stays_as_it_is_now() {
        EventPlan theirs = new EventPlan("<p>A</p>", Audience.GROUPS, Set.of(1L), "", true);
        EventPlan mine = new EventPlan("<p>B</p>", Audience.EVERYBODY, Set.of(), "sésame", false);
        assertThat(read.merge(mine, theirs))
                .isEqualTo(new EventPlan("<p>B</p>", Audience.GROUPS, Set.of(1L), "sésame", true));
    }

    @Test
    void what_both_changed_is_refused_with_the_thing_and_whoever_was_told_may_insist() {
        EventPlan theirs = new EventPlan("<p>T</p>", Audience.SIGNED_IN, Set.of(), "", false);
        EventPlan mine = new EventPlan("<p>M</p>", Audience.EVERYBODY, Set.of(), "", false);
        var refusal = catchThrowableOfType(EventChangedMeanwhile.class, () -> read.merge(mine, theirs));
        assertThat(refusal.field()).isEqualTo(Field.DESCRIPTION);
        assertThat(refusal.seen().description()).isEqualTo("<p>T</p>");
        assertThat(refusal.seen().merge(mine, theirs))
                .isEqualTo(new EventPlan("<p>M</p>", Audience.SIGNED_IN, Set.of(), "", false));
    }

    @Test
    void the_audience_and_its_groups_are_one_thing() {
        EventPlan theirs = new EventPlan("<p>A</p>", Audience.GROUPS, Set.of(1L), "", false);
        EventPlan mine = new EventPlan("<p>A</p>", Audience.GROUPS, Set.of(2L), "", false);
        assertThatThrownBy(() -> read.merge(mine, theirs)).isInstanceOf(EventChangedMeanwhile.class);
    }

    @Test
    void for_groups_without_a_group_is_refused_and_groups_of_others_are_dropped() {
        assertThatThrownBy(() -> new EventPlan("", Audience.GROUPS, Set.of(), "", false))
                .isInstanceOf(NoGroupChosen.class);
        assertThat(new EventPlan("", Audience.SIGNED_IN, Set.of(1L), "", false).groups())
                .isEmpty();
    }

    @Test
    void a_password_is_what_pod_would_store_of_it() {
        assertThat(new EventPlan("", Audience.EVERYBODY, Set.of(), "  sé\u0000same ", false).password())
                .isEqualTo("sésame");
        assertThat(new EventPlan("", Audience.EVERYBODY, Set.of(), "🎉".repeat(50), false).password())
                .hasSize(100);
        assertThatThrownBy(() -> new EventPlan("", Audience.EVERYBODY, Set.of(), "x".repeat(51), false))
                .isInstanceOf(EventPasswordTooLong.class)
                .hasMessageContaining("50");
        assertThat(new EventPlan("", Audience.EVERYBODY, Set.of(), "secret", false).toString())
                .doesNotContain("secret");
    }
}
