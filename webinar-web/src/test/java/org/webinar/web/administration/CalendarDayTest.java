package org.webinar.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.administration.Booking;

/** A day of the calendar: what is taken, what is free between, and days that are not as long as others. */
class CalendarDayTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<Long, String> ONE = Map.of(1L, "gw");

    private static Booking booking(String start, String end) {
        Instant from = Instant.parse(start);
        Instant to = Instant.parse(end);
        return new Booking(
                1, Booking.Kind.PROMISED, from, to, from.minusSeconds(180), to.plusSeconds(120), "Physics", "Anne");
    }

    private static CalendarDay day(String date, Booking... bookings) {
        return CalendarDay.of(LocalDate.parse(date), PARIS, ONE, List.of(bookings));
    }

    @Test
    void a_day_without_promises_is_free_as_a_whole() {
        CalendarDay day = day("2026-02-10");
        assertThat(day.rows()).extracting(CalendarRow::time).containsExactly("00:00–24:00");
        assertThat(day.rows().get(0).free()).isTrue();
        assertThat(day.lanes().get(0).bars()).isEmpty();
    }

    @Test
    void what_is_free_ends_where_the_margins_begin() {
        CalendarDay day = day("2026-02-10", booking("2026-02-10T09:00:00Z", "2026-02-10T10:00:00Z"));
        assertThat(day.rows())
                .extracting(CalendarRow::time)
                .containsExactly("00:00–09:57", "10:00–11:00", "11:02–24:00");
        assertThat(day.rows().get(1).taken()).isEqualTo("09:57–11:02");
        assertThat(day.lanes().get(0).bars())
                .extracting(CalendarLane.Bar::margin)
                .containsExactly(true, false);
    }

    @Test
    void what_reaches_over_midnight_is_cut_there_on_both_days() {
        Booking night = booking("2026-02-10T22:00:00Z", "2026-02-11T00:30:00Z");
        assertThat(day("2026-02-10", night).rows())
                .extracting(CalendarRow::time)
                .containsExactly("00:00–22:57", "23:00–24:00");
        assertThat(day("2026-02-11", night).rows())
                .extracting(CalendarRow::time)
                .containsExactly("00:00–01:30", "01:32–24:00");
        assertThat(day("2026-02-12", night).rows()).hasSize(1);
    }

    @Test
    void two_at_once_leave_no_time_free_between() {
        CalendarDay day = day(
                "2026-02-10",
                booking("2026-02-10T09:00:00Z", "2026-02-10T12:00:00Z"),
                booking("2026-02-10T10:00:00Z", "2026-02-10T11:00:00Z"));
        assertThat(day.rows().stream().filter(CalendarRow::free)).hasSize(2);
    }

    @Test
    void a_test_stands_there_without_a_webinar_and_is_not_free() {
        Instant from = Instant.parse("2026-02-10T09:00:00Z");
        Instant to = from.plusSeconds(60);
        CalendarDay day =
                day("2026-02-10", new Booking(1, Booking.Kind.TRIAL, from, to, from, to, "", "Anne Delacroix"));
        assertThat(day.rows())
                .extracting(CalendarRow::time)
                .containsExactly("00:00–10:00", "10:00–10:01", "10:01–24:00");
        assertThat(day.rows().get(1).free()).isFalse();
        assertThat(day.rows().get(1).trial()).isTrue();
        assertThat(day.rows().get(1).owner()).isEqualTo("Anne Delacroix");
    }

    /** 29 March 2026 has twenty-three hours in Paris, 25 October twenty-five. */
    @Test
    void a_day_on_which_clocks_are_set_is_drawn_as_long_as_it_is() {
        Booking noon = booking("2026-03-29T10:00:00Z", "2026-03-29T21:00:00Z");
        CalendarLane.Bar bar = day("2026-03-29", noon).lanes().get(0).bars().get(1);
        assertThat(bar.left()).isEqualTo(47.83);
        assertThat(bar.width()).isEqualTo(47.82, org.assertj.core.api.Assertions.within(0.02));
        CalendarLane.Bar autumn = day("2026-10-25", booking("2026-10-25T11:00:00Z", "2026-10-25T23:00:00Z"))
                .lanes()
                .get(0)
                .bars()
                .get(1);
        assertThat(autumn.left()).isEqualTo(52.0);
        assertThat(autumn.width()).isEqualTo(48.0);
    }
}
