package org.webinar.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.Series;
import org.webinar.meeting.TooFarAhead;

/** Whoever mistypes the year of a meeting that is repeated is told so, once, and where it was typed. */
class FarStartTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant MONDAY = Instant.parse("2027-03-15T09:00:00Z");
    private static final PlanRules RULES = new PlanRules() {
        @Override
        public Instant now() {
            return MONDAY;
        }

        @Override
        public ZoneId zone() {
            return PARIS;
        }

        @Override
        public void checkLength(Duration length) {}
    };

    private static PlanForm form(Integer times, LocalDate until) {
        Series series = Series.of(new Repetition(Rhythm.WEEKLY, 1, Set.of(DayOfWeek.MONDAY), times, until))
                .settled(LocalDate.parse("2027-03-15"));
        RoomPlan room = RoomPlan.proposal(false);
        return PlanForm.of(new Planned("Conseil", MONDAY, Duration.ofHours(1), false, false, room, series), PARIS);
    }

    @Test
    void a_start_in_2060_is_the_only_thing_that_is_wrong() {
        for (PlanForm form : List.of(form(5, null), form(null, LocalDate.parse("2027-06-01")), form(null, null))) {
            form.setStart("2060-03-15T10:00");
            assertThat(form.faults(RULES, Set.of())).singleElement().satisfies(fault -> {
                assertThat(fault.input()).isEqualTo("start");
                assertThat(fault.refusal()).isInstanceOf(TooFarAhead.class);
            });
        }
    }

    @Test
    void the_next_week_is_as_good_as_ever() {
        PlanForm form = form(5, null);
        form.setStart("2027-03-22T10:00");
        assertThat(form.faults(RULES, Set.of())).isEmpty();
    }
}
