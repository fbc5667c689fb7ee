package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.Series;
import org.webinar.settings.FixedSettings;
import org.webinar.time.TimeSlot;

/** What a library that has not written it finds in the calendar of a meeting that is repeated: exactly the dates of Pod. */
class RepeatedAppointmentTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final CalendarText CALENDARS = new CalendarText(
            FixedSettings.of(Map.of("TIME_ZONE", "Europe/Paris")),
            Clock.fixed(Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC));

    /** Over both changes of the clocks; Sundays of months and the 31st drift as they do in Pod, and no rule is told of those. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09T09:30, DAILY,              1, 300, true",
        "2026-03-09T09:30, WEEKLY,             2,  60, true",
        "2026-03-10T09:30, MONTHLY_BY_WEEKDAY, 1,  24, true",
        "2026-03-28T09:30, MONTHLY_BY_DATE,    1,  24, true",
        "2026-03-09T09:30, YEARLY,             2,   5, true",
        "2026-03-01T10:00, MONTHLY_BY_WEEKDAY, 1,  24, false",
        "2026-03-31T10:00, MONTHLY_BY_WEEKDAY, 1,  24, false",
        "2026-01-31T10:00, MONTHLY_BY_DATE,    1,  24, false",
        "2028-02-29T10:00, YEARLY,             1,   9, false"
    })
    void calendars_and_pod_agree_on_every_date(LocalDateTime wall, Rhythm rhythm, int every, int times, boolean ruled) {
        ZonedDateTime start = wall.atZone(PARIS);
        Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        Series series =
                Series.of(new Repetition(rhythm, every, days, times, null)).settled(wall.toLocalDate());
        String text = CALENDARS.feed(List.of(appointment(start, series)));
        ICalendar calendar = Biweekly.parse(text).first();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getRecurrenceRule() != null).isEqualTo(ruled);
        assertThat(event.getRecurrenceDates().isEmpty()).isEqualTo(ruled);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(text).isTrue();
        // The start counts as the first (RFC 5545, 3.8.2.4); this reader leaves it out where dates are told one by one.
        Set<Instant> found =
                new TreeSet<>(List.of(event.getDateStart().getValue().toInstant()));
        for (DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(PARIS)); dates.hasNext(); ) {
            found.add(dates.next().toInstant());
        }
        assertThat(found)
                .hasSize(times)
                .containsExactlyElementsOf(
                        series.starts(start).map(ZonedDateTime::toInstant).toList());
    }

    private static Appointment appointment(ZonedDateTime start, Series series) {
        return new Appointment(
                "word-room",
                0,
                "Conseil",
                TimeSlot.of(start.toInstant(), Duration.ofHours(1)),
                "",
                "https://webinar.example/meeting/0001-conseil/",
                series.recurrence(start).orElseThrow(),
                new Address("Élise Müller", "elise@univ.example"),
                Optional.empty(),
                false,
                false);
    }
}
