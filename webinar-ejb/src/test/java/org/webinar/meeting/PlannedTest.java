package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.webinar.change.Difference;
import org.webinar.meeting.Planned.Field;

/** Two people, or two programs, change the same webinar: nothing is lost and nothing overwritten unseen. */
class PlannedTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T14:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Planned read = new Planned("Cours", MONDAY, HOUR, true);

    @Test
    void what_the_person_changed_is_written_and_the_rest_stays_as_it_is_now() {
        Planned theirs = new Planned("Cours", TUESDAY, HOUR, false);
        Plan mine = new Plan("Cours de droit", MONDAY, HOUR.multipliedBy(2), true);
        assertThat(read.merge(mine, theirs))
                .isEqualTo(plan(new Planned("Cours de droit", TUESDAY, HOUR.multipliedBy(2), false)));
    }

    @Test
    void who_changes_nothing_changes_nothing_back() {
        Planned theirs = new Planned("Amphi", TUESDAY, HOUR.multipliedBy(3), false);
        assertThat(read.merge(plan(read), theirs)).isEqualTo(plan(theirs));
    }

    @Test
    void the_same_change_twice_is_one() {
        Planned theirs = new Planned("Amphi", MONDAY, HOUR, true);
        assertThat(read.merge(plan(theirs), theirs)).isEqualTo(plan(theirs));
    }

    @Test
    void what_both_changed_is_refused_with_the_thing_and_both_values() {
        assertThat(refusal(new Plan("Mine", MONDAY, HOUR, true), new Planned("Theirs", MONDAY, HOUR, true))
                        .arguments())
                .containsExactly(Field.NAME, "Theirs", "Mine");
        Instant wednesday = TUESDAY.plus(Duration.ofDays(1));
        assertThat(refusal(new Plan("Cours", TUESDAY, HOUR, true), new Planned("Cours", wednesday, HOUR, true))
                        .arguments())
                .containsExactly(Field.START, wednesday, TUESDAY);
        Duration long_ = HOUR.multipliedBy(4);
        assertThat(refusal(
                                new Plan("Cours", MONDAY, long_, true),
                                new Planned("Cours", MONDAY, HOUR.dividedBy(2), true))
                        .arguments())
                .containsExactly(Field.DURATION, HOUR.dividedBy(2), long_);
    }

    @Test
    void who_has_been_told_may_insist_but_only_on_what_was_told() {
        Planned theirs = new Planned("Theirs", TUESDAY, HOUR, true);
        Plan mine = new Plan("Mine", MONDAY.plusSeconds(60), HOUR, true);
        Planned told = refusal(mine, theirs).seen();
        ChangedMeanwhile next = catchThrowableOfType(ChangedMeanwhile.class, () -> told.merge(mine, theirs));
        assertThat(next.arguments()).startsWith(Field.START);
        assertThat(next.seen().merge(mine, theirs).name()).isEqualTo("Mine");
        assertThat(next.seen().merge(mine, theirs).start()).isEqualTo(mine.start());
    }

    @Test
    void a_repetition_is_one_thing_and_stays_where_nobody_decides_about_it() {
        Series daily = new Series("daily", 1, null, "date_day", LocalDate.parse("2027-01-01"), 9);
        Series yearly = new Series("yearly", 1, null, "date_day", null);
        assertThat(read.merge(plan(read), repeated(daily)).series()).isEqualTo(daily);
        assertThat(read.merge(new Plan("Cours", MONDAY, HOUR, true), repeated(daily))
                        .series())
                .isEqualTo(daily);
        Plan mine = new Plan("Cours", MONDAY, HOUR, true, true, null, yearly);
        assertThat(read.merge(mine, read).series()).isEqualTo(yearly);
        assertThat(refusal(mine, repeated(daily)).arguments()).containsExactly(Field.SERIES, daily, yearly);
        assertThat(refusal(mine, repeated(daily))
                        .seen()
                        .merge(mine, repeated(daily))
                        .series())
                .isEqualTo(yearly);
        assertThat(read.differences(mine)).containsExactly(Difference.untold("SERIES"));
    }

    private static Planned repeated(Series series) {
        return new Planned("Cours", MONDAY, HOUR, true, true, null, series);
    }

    private ChangedMeanwhile refusal(Plan wish, Planned stored) {
        return catchThrowableOfType(ChangedMeanwhile.class, () -> read.merge(wish, stored));
    }

    private static Plan plan(Planned planned) {
        return new Plan(
                planned.name(),
                planned.start(),
                planned.duration(),
                planned.webinar(),
                planned.chat(),
                null,
                planned.series());
    }
}
