package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.TestDatabase;
import org.webinar.time.TimeSlot;

/** What is offered to who finds no gateway free (failure story 1), on all three databases. */
class FreeTimesIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2033-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Instant TWO = Instant.parse("2033-03-02T14:00:00Z");
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration NEXT = TWO_HOURS.plusMinutes(15);

    @ParameterizedTest
    @EnumSource
    void the_three_nearest_times_are_named_and_each_is_free(Machinery.Kind kind) throws SQLException {
        TestDatabase database = Machinery.in(kind);
        try (EntityManagerFactory entities = database.entities("webinar");
                Desk desk = Desk.of(entities, CLOCK)) {
            for (long meeting = 1; meeting <= Machinery.GATEWAYS + 1; meeting++) {
                reserve(desk, meeting, TWO);
            }
            List<Instant> nearest = desk.inside().transaction(() -> desk.free().near(Desk.SITE, 0, slot(TWO)));
            assertThat(nearest).containsExactly(TWO.minus(NEXT), TWO.plus(NEXT), TWO.plus(Duration.ofDays(1)));
            for (int i = 0; i < nearest.size(); i++) {
                reserve(desk, 100 + i, nearest.get(i));
            }
        }
        assertThat(database.rows("SELECT count(*) FROM webinar_gateway_reservation"))
                .containsExactly(List.of(String.valueOf(Machinery.GATEWAYS + 4)));
    }

    private static void reserve(Desk desk, long meeting, Instant start) {
        desk.inside().transaction(() -> desk.reservations().reserve(meeting, slot(start)));
    }

    private static TimeSlot slot(Instant start) {
        return TimeSlot.of(start, TWO_HOURS);
    }
}
