package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webinar.gateway.Reservations;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Plan;
import org.webinar.meeting.RepeatedTooOften;
import org.webinar.rights.Rights;
import org.webinar.site.CurrentSite;
import org.webinar.time.TimeSlot;

/** Many dates at once, and not without end. */
class SeriesDeskTest {
    private static final Visitor ALICE = new Visitor(1, "alice", "Alice", false, true, Set.of());
    private static final Visitor BOB = new Visitor(2, "bob", "Bob", false, true, Set.of());
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<Instant> YEAR = Stream.iterate(
                    Instant.parse("2027-03-01T14:00:00Z"), start -> start.plus(Duration.ofDays(7)))
            .limit(53)
            .toList();

    private final SeriesDesk desk = new SeriesDesk(
            null,
            new Reservations() {
                @Override
                public boolean couldReserve(long meetingId, TimeSlot slot, int siteId) {
                    return true;
                }
            },
            null,
            new Rights() {
                @Override
                public void checkPlan(Visitor visitor) {
                    assertThat(visitor).isNotNull();
                }
            },
            new CurrentSite() {
                @Override
                public int id() {
                    return 1;
                }
            },
            null);

    @Test
    void five_series_are_looked_at_and_planned_and_then_one_waits() {
        List<Instant> weeks = YEAR.subList(0, 52);
        for (int look = 0; look < 10; look++) {
            assertThat(desk.look(weeks, HOUR, ALICE)).hasSize(52);
        }
        assertThatThrownBy(() -> desk.look(weeks, HOUR, ALICE)).isInstanceOf(DatesTooOften.class);
        assertThatThrownBy(() -> desk.plan(plans(weeks), Set.of(), ALICE)).isInstanceOf(DatesTooOften.class);
        assertThat(desk.look(weeks, HOUR, BOB)).hasSize(52);
    }

    @Test
    void more_than_a_year_of_weeks_is_too_many_and_none_is_none() {
        assertThatThrownBy(() -> desk.look(YEAR, HOUR, BOB)).isInstanceOf(RepeatedTooOften.class);
        assertThat(desk.look(List.of(), HOUR, BOB)).isEmpty();
    }

    private static List<Plan> plans(List<Instant> starts) {
        return starts.stream()
                .map(start -> new Plan("Cours", start, HOUR, true))
                .toList();
    }
}
