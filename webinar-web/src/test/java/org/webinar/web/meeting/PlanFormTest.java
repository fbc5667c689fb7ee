package org.webinar.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.meeting.Planned;

class PlanFormTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Pod's defect T1: after half past eleven at night its form was an error. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T13:00:00Z, 2026-11-21T14:15",
        "2026-11-21T13:14:59Z, 2026-11-21T14:15",
        "2026-11-21T22:31:00Z, 2026-11-21T23:45",
        "2026-11-21T22:50:00Z, 2026-11-22T00:00",
        "2026-12-31T22:59:00Z, 2027-01-01T00:00",
        "2026-03-29T00:50:00Z, 2026-03-29T03:00",
        "2026-10-25T00:50:00Z, 2026-10-25T02:00"
    })
    void proposes_the_next_quarter_of_an_hour_at_any_time(Instant now, LocalDateTime start) {
        PlanForm form = PlanForm.proposal(now, PARIS);
        assertThat(form.getStart()).isEqualTo(start);
        form.setName("Cours");
        assertThat(form.plan().start()).isAfter(now).isBeforeOrEqualTo(now.plus(Duration.ofMinutes(15)));
    }

    /** Pod's defect T3: half past midnight was shown as the day before, and saving moved it. */
    @Test
    void shows_the_start_on_the_day_of_the_people_and_gives_it_back_as_it_was() {
        Planned planned = planned("2030-06-30T22:30:15.123456Z", Duration.ofSeconds(5400, 250_000_000));
        PlanForm form = PlanForm.of(planned, PARIS);
        assertThat(form.getStart()).hasToString("2030-07-01T00:30");
        assertThat(form.getMinutes()).isEqualTo(90);
        form.setName("Nuit blanche");
        assertThat(form.plan().start()).isEqualTo(planned.start());
        assertThat(form.plan().duration()).isEqualTo(planned.duration());
    }

    @Test
    void an_hour_that_is_left_out_is_refused() {
        PlanForm form = form("2026-03-29T02:30");
        assertThat(form.isTwice()).isFalse();
        assertThatThrownBy(form::plan).isInstanceOf(HourMissing.class);
    }

    @Test
    void an_hour_that_comes_twice_is_asked_for() {
        PlanForm form = form("2026-10-25T02:30");
        assertThat(form.isTwice()).isTrue();
        assertThatThrownBy(form::plan).isInstanceOf(HourTwice.class);
        form.setHour(Hour.FIRST);
        assertThat(form.plan().start()).hasToString("2026-10-25T00:30:00Z");
        form.setHour(Hour.SECOND);
        assertThat(form.plan().start()).hasToString("2026-10-25T01:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:30:00Z, FIRST, SECOND", "2026-10-25T01:30:00Z, SECOND, FIRST"})
    void an_hour_that_comes_twice_is_shown_as_it_was_meant(Instant start, Hour meant, Hour other) {
        PlanForm form = PlanForm.of(planned(start.toString(), Duration.ofHours(1)), PARIS);
        assertThat(form.getHour()).isEqualTo(meant);
        assertThat(form.plan().start()).isEqualTo(start);
        form.setHour(other);
        assertThat(form.plan().start()).isNotEqualTo(start);
    }

    @Test
    void on_other_days_nobody_asks_which_hour() {
        PlanForm form = form("2026-10-26T02:30");
        form.setHour(Hour.SECOND);
        assertThat(form.isTwice()).isFalse();
        assertThat(form.plan().start()).hasToString("2026-10-26T01:30:00Z");
    }

    private static PlanForm form(String start) {
        PlanForm form = PlanForm.proposal(Instant.parse("2026-01-01T00:00:00Z"), PARIS);
        form.setName("Cours");
        form.setStart(LocalDateTime.parse(start));
        return form;
    }

    private static Planned planned(String start, Duration duration) {
        return new Planned("Cours", Instant.parse(start), duration, true);
    }
}
