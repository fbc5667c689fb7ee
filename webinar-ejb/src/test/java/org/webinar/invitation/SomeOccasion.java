package org.webinar.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.livestream.Barrier;
import org.webinar.livestream.Occasion;
import org.webinar.meeting.Recurrence;
import org.webinar.time.TimeSlot;

/** Meeting 1, of which a test says what matters to it. */
final class SomeOccasion {
    static final Instant START = Instant.parse("2027-03-02T13:00:00Z");
    private static final TimeSlot SLOT = TimeSlot.of(START, Duration.ofHours(1));

    private SomeOccasion() {}

    static Occasion webinar(Barrier... barriers) {
        return new Occasion(
                1,
                1,
                2,
                "Été",
                SLOT,
                SLOT,
                true,
                "/meeting/0001-ete/",
                "secret",
                "/live/event/0001-ete/",
                List.of(barriers),
                null);
    }

    static Occasion repeated(String rule, Instant over) {
        return repeated(new Recurrence(rule, List.of(), true, over));
    }

    /** Its next date is a week after the first. */
    static Occasion repeated(Recurrence recurrence) {
        TimeSlot next = TimeSlot.of(START.plus(Duration.ofDays(7)), Duration.ofHours(1));
        return new Occasion(
                1, 1, 2, "Été", SLOT, next, false, "/meeting/0001-ete/", "secret", null, List.of(), recurrence);
    }

    static Occasion withoutPage() {
        return new Occasion(1, 1, 2, "Été", SLOT, SLOT, true, "/meeting/0001-ete/", "secret", null, List.of(), null);
    }
}
