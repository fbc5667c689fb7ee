package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.Refusal;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.identity.Visitors;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.Series;
import org.webinar.web.texts.Sentences;

/** What becomes of a plan by what a program sends. */
class PlanReaderTest {
    private static final Instant PAST = Instant.parse("2026-09-07T08:00:00Z");
    private static final String LATER = "{\"startsAt\": \"2026-09-07T09:00:00Z\"}";

    /** All single times are over; of what is repeated one date is to come. */
    private static final PlanRules RULES = new PlanRules() {
        @Override
        public void checkTime(Series series, Instant start, Duration length) {
            if (!series.repeated()) {
                throw new NoSuchMeeting("the reason does not matter here");
            }
        }
    };

    private final PlanReader reader = new PlanReader(
            RULES,
            new Visitors(),
            new Directory() {
                @Override
                public List<Found> people(Set<Integer> numbers) {
                    return List.of();
                }
            },
            new Sentences() {
                @Override
                public String of(Refusal refusal) {
                    return refusal.getClass().getSimpleName();
                }
            });

    private static Planned planned(Series series) {
        return new Planned("Seminar", PAST, Duration.ofHours(1), false, false, RoomPlan.proposal(true), series);
    }

    @Test
    void what_is_repeated_is_moved_as_in_the_form_though_its_first_date_is_over() {
        Series weekly = Series.of(new Repetition(Rhythm.WEEKLY, 1, Set.of(DayOfWeek.MONDAY), 30, null));
        assertThat(reader.changed(LATER, planned(weekly)).start()).isEqualTo(Instant.parse("2026-09-07T09:00:00Z"));
        assertThatThrownBy(() -> reader.changed(LATER, planned(Series.ONCE))).isInstanceOf(InputUnfit.class);
    }
}
