package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;
import org.webinar.settings.FixedSettings;

/** When a meeting is held next. */
class NextTest {
    private static final Instant START = Instant.parse("2027-03-15T09:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofDays(3));
    private static final PlanRules RULES =
            Meetings.rules(FixedSettings.of(Map.of("TIME_ZONE", "Europe/Paris")), Clock.fixed(LATER, ZoneOffset.UTC));

    private static Meeting daily(boolean webinar) {
        Series daily = Series.of(new Repetition(Rhythm.DAILY, 1, Set.of(), null, LocalDate.parse("2027-06-01")));
        Plan plan = new Plan("Conseil", START, Duration.ofHours(1), webinar, false, null, daily);
        Visitor alice = new Visitor(5, "alice", "Alice", false, true, Set.of());
        return Meeting.of(plan, alice, 1, ZoneId.of("Europe/Paris"), START);
    }

    /** Pod's defect D12: it leaves a repetition with what becomes a webinar. */
    @Test
    void a_webinar_is_held_once_whatever_its_row_says() {
        assertThat(RULES.next(daily(false), LATER).start()).isEqualTo(LATER);
        assertThat(RULES.next(daily(true), LATER).start()).isEqualTo(START);
    }
}
