package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was changed of one date of a series is changed of the others, and nothing else of them. */
class SameChangeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant FIRST = paris("2027-03-22T15:00");
    private static final Planned READ = new Planned("Cours", FIRST, HOUR, true, room(Set.of(5, 6)));

    @Test
    void what_nobody_touched_stays_as_it_is_at_each() {
        Planned other =
                new Planned("Cours, salle B", paris("2027-03-30T09:30"), HOUR.multipliedBy(2), false, room(Set.of(3)));
        assertThat(change(READ.plan()).of(other)).isEqualTo(other.plan());
    }

    @Test
    void what_was_changed_is_changed_even_where_somebody_had_changed_it_alone() {
        Planned other = new Planned("Cours, salle B", paris("2027-03-30T09:30"), HOUR.multipliedBy(2), true);
        Plan plan = change(new Plan("Droit", FIRST, HOUR, true)).of(other);
        assertThat(plan.name()).isEqualTo("Droit");
        assertThat(plan.start()).isEqualTo(other.start());
        assertThat(plan.duration()).isEqualTo(other.duration());
    }

    @Test
    void a_time_moves_by_as_much_on_the_wall_also_over_the_night_in_which_clocks_are_set() {
        SameChange change = change(READ.plan().at(paris("2027-03-23T16:30"), HOUR));
        assertThat(change.of(at("2027-03-29T15:00")).start()).isEqualTo(paris("2027-03-30T16:30"));
        assertThat(change.of(at("2027-04-01T10:00")).start()).isEqualTo(paris("2027-04-02T11:30"));
        assertThat(change.later()).isTrue();
        assertThat(change(READ.plan().at(paris("2027-03-21T15:00"), HOUR)).later())
                .isFalse();
    }

    @Test
    void an_hour_that_is_left_out_is_as_much_later() {
        SameChange change = change(READ.plan().at(paris("2027-03-22T02:30"), HOUR));
        assertThat(change.of(at("2027-03-28T15:00")).start()).isEqualTo(paris("2027-03-28T03:30"));
    }

    @Test
    void owners_come_and_go_one_by_one() {
        Planned other = new Planned("Cours", FIRST.plus(HOUR), HOUR, true, room(Set.of(6, 9)));
        Plan wish = new Plan("Cours", FIRST, HOUR, true, room(Set.of(5, 7)));
        assertThat(change(wish).of(other).room().owners()).containsExactlyInAnyOrder(7, 9);
    }

    @Test
    void whether_there_is_an_audience_is_each_dates_own() {
        Plan wish = new Plan("Cours", FIRST, HOUR, false, true, null);
        assertThat(change(wish).of(at("2027-03-29T15:00")).webinar()).isTrue();
    }

    private static SameChange change(Plan wish) {
        return new SameChange(READ, wish, PARIS);
    }

    private static Planned at(String wall) {
        return new Planned("Cours", paris(wall), HOUR, true, room(Set.of()));
    }

    private static Instant paris(String wall) {
        return ZonedDateTime.of(LocalDateTime.parse(wall), PARIS).toInstant();
    }

    private static RoomPlan room(Set<Integer> owners) {
        RoomPlan usual = RoomPlan.proposal(false);
        Entry entry = new Entry("abc", "", usual.entry().circle(), usual.entry().guests());
        return new RoomPlan(owners, entry, usual.recording(), usual.furnishing());
    }
}
