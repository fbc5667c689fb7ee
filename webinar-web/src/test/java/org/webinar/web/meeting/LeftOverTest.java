package org.webinar.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.Series;

/** A webinar in whose row Pod has left a repetition. */
class LeftOverTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<Integer> NOBODY = Set.of();

    /** Times are looked at elsewhere. */
    private static final PlanRules RULES = new PlanRules() {
        @Override
        public void checkTime(Instant start, Duration length) {}

        @Override
        public void checkEnd(Series series) {}
    };

    /** Pod keeps a repetition with a webinar, where it means nothing (defect D12). */
    @Test
    void what_pod_has_left_with_a_webinar_stays_or_goes() {
        Series left = Series.of(new Repetition(Rhythm.WEEKLY, 1, Set.of(DayOfWeek.MONDAY), 5, null))
                .settled(LocalDate.parse("2027-03-15"));
        Planned webinar = new Planned(
                "Cours",
                Instant.parse("2027-03-15T09:00:00Z"),
                Duration.ofHours(1),
                true,
                true,
                RoomPlan.proposal(true),
                left);
        PlanForm form = PlanForm.of(webinar, PARIS);
        assertThat(form.isLeftOver()).isTrue();
        assertThat(new DatesBox().holdUp(form)).isFalse();
        assertThat(form.faults(RULES, NOBODY)).isEmpty();
        assertThat(form.plan(NOBODY).series()).isEqualTo(left);
        form.setStart("2027-03-16T10:00");
        assertThat(form.faults(RULES, NOBODY)).extracting(Fault::input).containsExactly("days");
        form.getRepeat().setRhythm(Rhythm.DAILY);
        assertThat(form.faults(RULES, NOBODY)).extracting(Fault::input).containsExactly("kind");
        new DatesBox().look(form, true);
        form.getRepeat().setRhythm(null);
        assertThat(form.faults(RULES, NOBODY)).isEmpty();
        assertThat(form.plan(NOBODY).series()).isEqualTo(Series.ONCE);
    }
}
