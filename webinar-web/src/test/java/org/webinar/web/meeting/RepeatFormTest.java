package org.webinar.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.meeting.OutOfItsSeries;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RepeatedOnce;
import org.webinar.meeting.RepeatedTooOften;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.Series;

/** What is typed of a repetition, and which dates come of it. */
class RepeatFormTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.parse("2027-03-15");
    private static final Set<Integer> NOBODY = Set.of();

    /** Ends after 2030 are refused; all else is looked at elsewhere. */
    private static final PlanRules RULES = new PlanRules() {
        @Override
        public void checkTime(Instant start, Duration length) {}

        @Override
        public void checkTime(Series series, Instant start, Duration length) {}

        @Override
        public void checkLength(Duration length) {}

        @Override
        public void checkEnd(Series series) {
            if (series.until() != null && series.until().getYear() > 2030) {
                throw new RepeatedTooOften(1);
            }
        }
    };

    private static RepeatForm weekly(DayOfWeek... days) {
        RepeatForm form = new RepeatForm();
        form.setRhythm(Rhythm.WEEKLY);
        form.setDays(days);
        return form;
    }

    private static List<Fault> faults(RepeatForm form) {
        return form.faultsOfMeeting(MONDAY, null, RULES);
    }

    @Test
    void where_no_day_is_ticked_it_is_the_day_of_the_start() {
        RepeatForm form = weekly();
        assertThat(faults(form)).isEmpty();
        assertThat(form.series(MONDAY, null).days()).containsExactly(DayOfWeek.MONDAY);
        assertThat(form.series(MONDAY, null).times()).isEqualTo(5);
        assertThat(form.series(MONDAY, null).until()).isEqualTo(MONDAY.plusWeeks(4));
        form.setRhythm(null);
        assertThat(form.series(MONDAY, null)).isEqualTo(Series.ONCE);
    }

    @Test
    void a_day_that_is_not_that_of_the_start_is_refused_beside_the_days() {
        assertThat(faults(weekly(DayOfWeek.TUESDAY)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.refusal()).isInstanceOf(OutOfItsSeries.class))
                .extracting(Fault::input)
                .isEqualTo("days");
    }

    @ParameterizedTest
    @CsvSource({
        "0,    COUNT, 5,    ,           every",
        "100,  COUNT, 5,    ,           every",
        "many, COUNT, 1001, ,           every count",
        "1,    COUNT, x,    ,           count",
        "1,    COUNT, 1,    ,           count",
        "1,    UNTIL, x,    2027-13-01, until",
        "1,    UNTIL, x,    2027-03-20, until",
        "1,    UNTIL, x,    2026-03-20, until",
        "1,    UNTIL, x,    2040-03-20, until",
        "1,    UNTIL, x,    2027-03-22, ''",
        "99,   COUNT, 2,    x,          ''",
        "1,    NEVER, x,    x,          ''"
    })
    void what_does_not_go_is_said_where_it_was_typed(
            String every, String ending, String count, String until, String inputs) {
        RepeatForm form = weekly(DayOfWeek.MONDAY);
        form.setEvery(every);
        form.setEnding(ending);
        form.setCount(count);
        form.setUntil(until);
        List<String> expected = inputs.isEmpty() ? List.of() : List.of(inputs.split(" "));
        assertThat(faults(form)).extracting(Fault::input).containsExactlyElementsOf(expected);
    }

    @Test
    void a_single_date_is_named_as_such() {
        RepeatForm form = weekly(DayOfWeek.MONDAY);
        form.setCount("1");
        assertThat(faults(form)).extracting(Fault::refusal).singleElement().isInstanceOf(RepeatedOnce.class);
    }

    @Test
    void webinars_want_an_end() {
        RepeatForm form = weekly(DayOfWeek.MONDAY);
        form.setEnding("NEVER");
        assertThat(form.faultsOfWebinars()).extracting(Fault::input).containsExactly("ending");
    }

    /** Other programs may have written what nobody may type here. */
    @Test
    void what_nobody_touches_is_neither_looked_at_nor_counted_anew() {
        Series odd = Series.of(new Repetition(Rhythm.DAILY, 500, Set.of(), null, LocalDate.parse("2060-01-01")));
        RepeatForm form = new RepeatForm();
        form.fill(odd);
        assertThat(form.faultsOfMeeting(MONDAY, MONDAY, RULES)).isEmpty();
        assertThat(form.series(MONDAY, MONDAY)).isSameAs(odd);
    }

    @Test
    void what_pod_counts_in_its_own_way_may_move_and_no_more() {
        Series rare =
                Series.of(new Repetition(Rhythm.DAILY, 120, Set.of(), 5, null)).settled(MONDAY);
        RepeatForm form = new RepeatForm();
        form.fill(rare);
        assertThat(form.faultsOfMeeting(MONDAY.plusDays(1), MONDAY, RULES)).isEmpty();
        assertThat(form.series(MONDAY.plusDays(1), MONDAY).frequency()).isEqualTo(120);
        form.setEvery("121");
        assertThat(form.faultsOfMeeting(MONDAY, MONDAY, RULES))
                .extracting(Fault::input)
                .containsExactly("every");
        form.setEvery("120");
        form.setRhythm(Rhythm.YEARLY);
        assertThat(form.faultsOfMeeting(MONDAY, MONDAY, RULES))
                .extracting(Fault::input)
                .containsExactly("every");
    }

    @Test
    void a_day_that_is_sent_twice_is_one() {
        RepeatForm form = new RepeatForm();
        form.fill(weekly(DayOfWeek.MONDAY).series(MONDAY, null));
        form.setDays(new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.MONDAY});
        assertThat(form.faultsOfMeeting(MONDAY, MONDAY, RULES)).isEmpty();
        assertThat(form.series(MONDAY, MONDAY).days()).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void an_end_stays_when_the_start_moves_as_in_pod_and_another_like_it_is_as_long() {
        Series series =
                Series.of(new Repetition(Rhythm.DAILY, 1, Set.of(), 5, null)).settled(MONDAY);
        RepeatForm form = new RepeatForm();
        form.fill(series);
        assertThat(form.getEnding()).isEqualTo("UNTIL");
        assertThat(form.series(MONDAY.plusDays(2), MONDAY).times()).isEqualTo(3);
        RepeatForm other = new RepeatForm();
        other.like(series);
        assertThat(other.series(MONDAY.plusWeeks(1), null).times()).isEqualTo(5);
    }

    @Test
    void a_plan_says_how_it_is_repeated_unless_it_is_a_webinar() {
        PlanForm form = PlanForm.proposal(Instant.parse("2027-03-15T08:50:00Z"), PARIS, RoomPlan.proposal(true), false);
        form.setName("Conseil");
        form.getRepeat().setRhythm(Rhythm.DAILY);
        form.getRepeat().setCount("3");
        assertThat(form.plan(NOBODY).series().until()).isEqualTo(MONDAY.plusDays(2));
        form.getRepeat().setCount("1");
        assertThat(form.faults(RULES, NOBODY)).extracting(Fault::input).containsExactly("count");
        form.setStart("nonsense");
        assertThat(form.faults(RULES, NOBODY)).extracting(Fault::input).containsExactly("start");
        form.setStart("2027-03-15T10:00");
        form.setWebinar(true);
        assertThat(form.faults(RULES, NOBODY)).isEmpty();
        assertThat(form.plan(NOBODY).series()).isNull();
    }

    @Test
    void a_meeting_that_is_repeated_does_not_become_a_webinar() {
        Planned planned = new Planned(
                "Conseil",
                Instant.parse("2027-03-15T09:00:00Z"),
                Duration.ofHours(1),
                false,
                false,
                RoomPlan.proposal(true),
                Series.ONCE);
        PlanForm form = PlanForm.of(planned, PARIS);
        assertThat(form.plan(NOBODY).series()).isEqualTo(Series.ONCE);
        form.getRepeat().setRhythm(Rhythm.YEARLY);
        form.getRepeat().setCount("2");
        form.setWebinar(true);
        assertThat(form.plan(NOBODY).series().repeated()).isTrue();
        assertThat(form.faults(RULES, NOBODY)).extracting(Fault::input).containsExactly("kind");
    }

    @Test
    void ten_dates_are_shown_with_the_last_and_an_hour_that_is_left_out_is_marked() {
        ZonedDateTime start = ZonedDateTime.parse("2027-03-21T02:30:00+01:00[Europe/Paris]");
        Series sundays = Series.of(new Repetition(Rhythm.WEEKLY, 1, Set.of(DayOfWeek.SUNDAY), 12, null))
                .settled(start.toLocalDate());
        RepeatDates dates = new RepeatDates();
        assertThat(dates.hasShown(start, sundays)).isFalse();
        dates.show(start, sundays);
        assertThat(dates.hasShown(start, sundays)).isTrue();
        assertThat(dates.hasShown(start.plusMinutes(1), sundays)).isFalse();
        assertThat(dates.getFirst()).hasSize(10);
        assertThat(dates.getFirst())
                .filteredOn(RepeatDates.Each::late)
                .extracting(RepeatDates.Each::start)
                .containsExactly(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(dates.getMore()).isEqualTo(2);
        assertThat(dates.getLast()).isEqualTo(Instant.parse("2027-06-06T00:30:00Z"));
        Series endless = Series.of(new Repetition(Rhythm.DAILY, 1, Set.of(), null, null));
        dates.show(start, endless);
        assertThat(dates.isEndless()).isTrue();
        assertThat(dates.getMore()).isZero();
        dates.forget();
        assertThat(dates.getFirst()).isEmpty();
    }
}
