package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.EventPlan.Field;

/** Two people decide about the same page: nothing is lost, nothing overwritten unseen, and nothing opened by accident. */
class EventPlanTest {
    private final EventPlan read = new EventPlan("<p>A</p>", Audience.EVERYBODY, Set.of(), "", false, Frames.NONE);

    @Test
    void what_the_person_changed_is_written_and_the_rest_stays_as_it_is_now() {
        EventPlan theirs = new EventPlan("<p>A</p>", Audience.GROUPS, Set.of(1L), "", true, Frames.NONE);
        EventPlan mine = new EventPlan("<p>B</p>", Audience.EVERYBODY, Set.of(), "sésame", false, Frames.NONE);
        assertThat(read.merge(mine, theirs))
                .isEqualTo(new EventPlan("<p>B</p>", Audience.GROUPS, Set.of(1L), "sésame", true, Frames.NONE));
    }

    @Test
    void what_both_changed_is_refused_with_the_thing_and_whoever_was_told_may_insist() {
        EventPlan theirs = new EventPlan("<p>T</p>", Audience.SIGNED_IN, Set.of(), "", false, Frames.NONE);
        EventPlan mine = new EventPlan("<p>M</p>", Audience.EVERYBODY, Set.of(), "", false, Frames.NONE);
        var refusal = catchThrowableOfType(EventChangedMeanwhile.class, () -> read.merge(mine, theirs));
        assertThat(refusal.field()).isEqualTo(Field.DESCRIPTION);
        assertThat(refusal.seen().description()).isEqualTo("<p>T</p>");
        assertThat(refusal.seen().merge(mine, theirs))
                .isEqualTo(new EventPlan("<p>M</p>", Audience.SIGNED_IN, Set.of(), "", false, Frames.NONE));
    }

    @Test
    void pages_of_other_sites_are_one_thing_too() {
        Frames vote = new Frames("https://vote.example/", 0, "", null);
        EventPlan theirs = new EventPlan("<p>T</p>", Audience.EVERYBODY, Set.of(), "", false, Frames.NONE);
        EventPlan mine = new EventPlan("<p>A</p>", Audience.EVERYBODY, Set.of(), "", false, vote);
        assertThat(read.merge(mine, theirs))
                .isEqualTo(new EventPlan("<p>T</p>", Audience.EVERYBODY, Set.of(), "", false, vote));
    }

    @Test
    void each_part_around_the_picture_is_merged_by_itself_and_whoever_insists_puts_back_nothing_else() {
        Frames vote = new Frames("https://vote.example/", 0, "", null);
        EventPlan mine = new EventPlan("<p>A</p>", Audience.EVERYBODY, Set.of(), "", false, vote);
        EventPlan video = with(new Frames("", 400, "", 7L));
        assertThat(read.merge(mine, video).frames()).isEqualTo(new Frames("https://vote.example/", 400, "", 7L));
        EventPlan others = with(new Frames("https://pad.example/", 400, "https://wall.example/", 7L));
        var refusal = catchThrowableOfType(EventChangedMeanwhile.class, () -> read.merge(mine, others));
        assertThat(refusal.field()).isEqualTo(Field.FRAMES);
        assertThat(refusal.seen().frames()).isEqualTo(new Frames("https://pad.example/", 0, "", null));
        assertThat(refusal.seen().merge(mine, others).frames())
                .isEqualTo(new Frames("https://vote.example/", 400, "https://wall.example/", 7L));
    }

    private static EventPlan with(Frames frames) {
        return new EventPlan("<p>A</p>", Audience.EVERYBODY, Set.of(), "", false, frames);
    }

    @Test
    void the_audience_and_its_groups_are_one_thing() {
        EventPlan theirs = new EventPlan("<p>A</p>", Audience.GROUPS, Set.of(1L), "", false, Frames.NONE);
        EventPlan mine = new EventPlan("<p>A</p>", Audience.GROUPS, Set.of(2L), "", false, Frames.NONE);
        assertThatThrownBy(() -> read.merge(mine, theirs)).isInstanceOf(EventChangedMeanwhile.class);
    }

    @Test
    void for_groups_without_a_group_is_refused_and_groups_of_others_are_dropped() {
        assertThatThrownBy(() -> new EventPlan("", Audience.GROUPS, Set.of(), "", false, Frames.NONE))
                .isInstanceOf(NoGroupChosen.class);
        assertThat(new EventPlan("", Audience.SIGNED_IN, Set.of(1L), "", false, Frames.NONE).groups())
                .isEmpty();
    }

    @Test
    void a_password_is_what_pod_would_store_of_it() {
        assertThat(new EventPlan("", Audience.EVERYBODY, Set.of(), "  sé\u0000same ", false, Frames.NONE).password())
                .isEqualTo("sésame");
        assertThat(new EventPlan("", Audience.EVERYBODY, Set.of(), "🎉".repeat(50), false, Frames.NONE).password())
                .hasSize(100);
        assertThatThrownBy(() -> new EventPlan("", Audience.EVERYBODY, Set.of(), "x".repeat(51), false, Frames.NONE))
                .isInstanceOf(EventPasswordTooLong.class)
                .hasMessageContaining("50");
        assertThat(new EventPlan("", Audience.EVERYBODY, Set.of(), "secret", false, Frames.NONE).toString())
                .doesNotContain("secret");
    }

    @Test
    void what_was_changed_is_carried_to_the_page_of_another_date_and_nothing_else() {
        EventPlan there = new EventPlan("<p>T</p>", Audience.GROUPS, Set.of(1L), "secret", true, Frames.NONE);
        EventPlan mine = new EventPlan("<p>B</p>", Audience.EVERYBODY, Set.of(), "", false, Frames.NONE);
        assertThat(read.carry(mine, there))
                .isEqualTo(new EventPlan("<p>B</p>", Audience.GROUPS, Set.of(1L), "secret", true, Frames.NONE));
        assertThat(read.carry(read, there)).isEqualTo(there);
    }
}
