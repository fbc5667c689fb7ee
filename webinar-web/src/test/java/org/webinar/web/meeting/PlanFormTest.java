package org.webinar.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.Locks;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;

class PlanFormTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final RoomPlan ROOM = RoomPlan.proposal(true);
    private static final Set<Integer> NOBODY = Set.of();

    /** Rules by which no time and no length will do; the reason does not matter here. */
    private static final PlanRules STRICT = new PlanRules() {
        @Override
        public void checkTime(Instant start, Duration length) {
            throw new NumberUnreadable();
        }

        @Override
        public void checkLength(Duration length) {
            throw new NumberUnreadable();
        }
    };

    @Test
    void all_that_is_wrong_is_named_at_once_where_it_was_typed() {
        PlanForm form = form("2026-11-21T14:00");
        form.setName("  ");
        form.getRoom().setParticipants("many");
        form.getRoom().setVoiceBridge("1");
        assertThat(form.faults(STRICT, NOBODY))
                .extracting(Fault::input)
                .containsExactly("name", "start", "length", "participants", "voice_bridge");
        form.setName("x".repeat(251));
        form.setStart("12026-11-21T14:00");
        assertThat(form.faults(STRICT, NOBODY))
                .extracting(fault -> fault.refusal().getClass().getSimpleName())
                .startsWith("NameLength", "StartUnreadable", "NumberUnreadable");
        form.setStart("2026-10-25T02:30");
        assertThat(form.faults(STRICT, NOBODY)).extracting(Fault::input).contains("hour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T10:00", "the day after tomorrow", "2026-11-21", "2026-11-21T25:00"})
    void what_is_no_date_is_said_to_be_none(String start) {
        PlanForm form = form(start);
        assertThat(form.isTwice()).isFalse();
        assertThat(form.faults(STRICT, NOBODY))
                .element(0)
                .extracting(Fault::refusal)
                .isInstanceOf(StartUnreadable.class);
        form.setStart(" ");
        assertThat(form.faults(STRICT, NOBODY))
                .element(0)
                .extracting(Fault::refusal)
                .isInstanceOf(StartMissing.class);
    }

    @Test
    void what_nobody_has_touched_is_not_looked_at() {
        PlanForm form = PlanForm.of(planned("2020-01-01T10:00:00Z", Duration.ofHours(30)), PARIS);
        form.setName("Autrement");
        assertThat(form.faults(STRICT, NOBODY)).isEmpty();
        assertThat(form.plan(NOBODY).room()).isEqualTo(ROOM);
    }

    @Test
    void numbers_of_other_programs_that_are_none_for_us_are_left() {
        Furnishing odd = new Furnishing("", -1, -7, false, "", Locks.NONE);
        RoomPlan room = new RoomPlan(NOBODY, ROOM.entry(), ROOM.recording(), odd);
        RoomForm form = new RoomForm(room);
        assertThat(form.faults()).isEmpty();
        assertThat(form.plan(NOBODY)).isEqualTo(room);
        form.setParticipants("-2");
        form.setVoiceBridge("-8");
        assertThat(form.faults()).extracting(Fault::input).containsExactly("participants", "voice_bridge");
    }

    @Test
    void the_room_is_given_back_as_it_was_typed() {
        PlanForm form = form("2026-11-21T14:00");
        form.getRoom().setLocks(new String[] {"LOCK_MIC", "LOCK_NOTE"});
        form.getRoom().setVoiceBridge(" ");
        form.getRoom().setParticipants(" 20 ");
        form.getRoom().setGroups(new Long[] {3L});
        RoomPlan room = form.plan(Set.of(7)).room();
        assertThat(room.owners()).containsExactly(7);
        assertThat(room.furnishing().locks()).isEqualTo(new Locks(false, true, false, false, true, false));
        assertThat(room.furnishing().voiceBridge()).isNull();
        assertThat(room.furnishing().participants()).isEqualTo(20);
        assertThat(room.entry().circle().restricted()).isTrue();
    }

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
    void proposes_the_next_quarter_of_an_hour_at_any_time(Instant now, String start) {
        PlanForm form = PlanForm.proposal(now, PARIS, ROOM, true);
        assertThat(form.getStart()).isEqualTo(start);
        form.setName("Cours");
        assertThat(form.plan(NOBODY).start()).isAfter(now).isBeforeOrEqualTo(now.plus(Duration.ofMinutes(15)));
    }

    /** Pod's defect T3: half past midnight was shown as the day before, and saving moved it. */
    @Test
    void shows_the_start_on_the_day_of_the_people_and_gives_it_back_as_it_was() {
        Planned planned = planned("2030-06-30T22:30:15.123456Z", Duration.ofSeconds(5400, 250_000_000));
        PlanForm form = PlanForm.of(planned, PARIS);
        assertThat(form.getStart()).hasToString("2030-07-01T00:30");
        assertThat(form.getMinutes()).isEqualTo(90);
        form.setName("Nuit blanche");
        assertThat(form.plan(NOBODY).start()).isEqualTo(planned.start());
        assertThat(form.plan(NOBODY).duration()).isEqualTo(planned.duration());
    }

    @Test
    void an_hour_that_is_left_out_is_refused() {
        PlanForm form = form("2026-03-29T02:30");
        assertThat(form.isTwice()).isFalse();
        assertThatThrownBy(() -> form.plan(NOBODY)).isInstanceOf(HourMissing.class);
    }

    @Test
    void an_hour_that_comes_twice_is_asked_for() {
        PlanForm form = form("2026-10-25T02:30");
        assertThat(form.isTwice()).isTrue();
        assertThatThrownBy(() -> form.plan(NOBODY)).isInstanceOf(HourTwice.class);
        form.setHour(Hour.FIRST);
        assertThat(form.plan(NOBODY).start()).hasToString("2026-10-25T00:30:00Z");
        form.setHour(Hour.SECOND);
        assertThat(form.plan(NOBODY).start()).hasToString("2026-10-25T01:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:30:00Z, FIRST, SECOND", "2026-10-25T01:30:00Z, SECOND, FIRST"})
    void an_hour_that_comes_twice_is_shown_as_it_was_meant(Instant start, Hour meant, Hour other) {
        PlanForm form = PlanForm.of(planned(start.toString(), Duration.ofHours(1)), PARIS);
        assertThat(form.getHour()).isEqualTo(meant);
        assertThat(form.plan(NOBODY).start()).isEqualTo(start);
        form.setHour(other);
        assertThat(form.plan(NOBODY).start()).isNotEqualTo(start);
    }

    @Test
    void on_other_days_nobody_asks_which_hour() {
        PlanForm form = form("2026-10-26T02:30");
        form.setHour(Hour.SECOND);
        assertThat(form.isTwice()).isFalse();
        assertThat(form.plan(NOBODY).start()).hasToString("2026-10-26T01:30:00Z");
    }

    private static PlanForm form(String start) {
        PlanForm form = PlanForm.proposal(Instant.parse("2026-01-01T00:00:00Z"), PARIS, ROOM, true);
        form.setName("Cours");
        form.setStart(start);
        return form;
    }

    private static Planned planned(String start, Duration duration) {
        return new Planned("Cours", Instant.parse(start), duration, true, ROOM);
    }
}
