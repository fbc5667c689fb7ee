package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.letter.CalendarFile;
import org.webinar.meeting.Recurrence;
import org.webinar.settings.FixedSettings;
import org.webinar.time.TimeSlot;

/** Files for calendars, read by a library that has not written them (defect T5). */
class CalendarTextTest {
    private static final Instant NOW = Instant.parse("2027-01-05T10:00:00Z");
    private static final TimeSlot SLOT = TimeSlot.of(Instant.parse("2027-03-02T13:30:00Z"), Duration.ofMinutes(90));
    private static final Address HOST = new Address("Élise; \"Dr\" Müller, Univ", "elise@univ.example");

    @Test
    void everything_arrives_as_it_was_said() {
        String name = "Été; à, b \\ c 🎉 مرحبا";
        String text = "Bonjour,\n\nvoilà: 🎓\u00A0«\u00A0où\u00A0»\n" + "très long ".repeat(40);
        Appointment appointment = appointment(name, text, SLOT, 3, false, null);
        CalendarFile file = inZone("Europe/Paris").file("REQUEST", appointment);
        ICalendar calendar = read(file.text());
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("word-live");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOW);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(SLOT.start());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(SLOT.end());
        assertThat(event.getSummary().getValue()).isEqualTo(name);
        assertThat(event.getDescription().getValue()).isEqualTo(text);
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLocation().getValue()).isEqualTo("https://webinar.example/live/event/0001-ete/");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo(HOST.name());
        assertThat(event.getOrganizer().getEmail()).isEqualTo(HOST.email());
        assertThat(event.getAttendees()).singleElement().satisfies(guest -> {
            assertThat(guest.getEmail()).isEqualTo("o'neil+x@univ.example");
            assertThat(guest.getRsvp()).isFalse();
        });
    }

    @Test
    void lines_are_short_end_as_they_should_and_cut_no_character() {
        String name = "🎉🎓".repeat(60);
        String text = inZone("Europe/Paris")
                .file("REQUEST", appointment(name, "", SLOT, 0, false, null))
                .text();
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line).doesNotContain("\n", "\r");
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        });
        assertThat(read(text).getEvents().get(0).getSummary().getValue()).isEqualTo(name);
    }

    /**
     * Where clocks change and where they do not, on both sides of the equator. This reader knows neither half hours of summer
     * (Lord Howe) nor summers that pause (Casablanca); decision 26 says how those were looked at.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/New_York",
                "America/Santiago",
                "Pacific/Noumea",
                "Indian/Reunion",
                "Asia/Kathmandu",
                "Europe/Dublin"
            })
    void a_zone_is_spelt_out_so_that_every_hour_is_the_right_one(String zone) {
        for (Instant start = Instant.parse("2027-01-01T00:30:00Z");
                start.isBefore(Instant.parse("2028-01-10T00:00:00Z"));
                start = start.plus(Duration.ofDays(11).plusHours(1))) {
            TimeSlot slot = TimeSlot.of(start, Duration.ofHours(1));
            String text = inZone(zone)
                    .file("REQUEST", appointment("x", "", slot, 0, false, null))
                    .text();
            assertThat(text)
                    .contains("BEGIN:VTIMEZONE\r\nTZID:" + zone + "\r\n")
                    .contains("DTSTART;TZID=" + zone + ":");
            VEvent event = read(text).getEvents().get(0);
            assertThat(event.getDateStart().getValue().toInstant()).as(zone).isEqualTo(slot.start());
            assertThat(event.getDateEnd().getValue().toInstant()).as(zone).isEqualTo(slot.end());
        }
    }

    /** Cairo's clocks change at 24:00, which no rule says: each change is told, as far as the dates go. */
    @Test
    void a_zone_without_a_rule_is_spelt_out_as_long_as_the_series_goes_on() {
        assertThat(cairo(null)).doesNotContain("DTSTART:2031");
        Instant over = Instant.parse("2032-01-01T00:00:00Z");
        assertThat(cairo(new Recurrence("FREQ=DAILY;INTERVAL=1;UNTIL=20311231T215959Z", List.of(), true, over)))
                .contains("DTSTART:20310425T000000", "DTSTART:20311031T000000")
                .doesNotContain("DTSTART:2034");
        assertThat(cairo(new Recurrence("FREQ=DAILY;INTERVAL=1", List.of(), true, null)))
                .contains("DTSTART:2036")
                .doesNotContain("DTSTART:2039");
    }

    private static String cairo(Recurrence recurrence) {
        Appointment once = appointment("x", "", SLOT, 0, false, null);
        Appointment appointment = new Appointment(
                once.uid(),
                once.sequence(),
                once.name(),
                once.slot(),
                once.text(),
                once.address(),
                recurrence,
                once.host(),
                once.guest(),
                once.answers(),
                once.cancelled());
        return inZone("Africa/Cairo").file("REQUEST", appointment).text();
    }

    /** Outlook knows the last Sunday, and not the Sunday between the 25th and the 31st. */
    @Test
    void summer_begins_on_the_last_sunday_of_march() {
        String text = inZone("Europe/Paris")
                .file("REQUEST", appointment("x", "", SLOT, 0, false, null))
                .text();
        assertThat(text)
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "UTC"})
    void a_calendar_without_appointments_is_one(String zone) {
        String text = inZone(zone).feed(List.of());
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("METHOD:PUBLISH")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
    }

    @Test
    void utc_needs_no_zone() {
        String text = inZone("UTC")
                .file("REQUEST", appointment("x", "", SLOT, 0, false, null))
                .text();
        assertThat(text).contains("DTSTART:20270302T133000Z\r\n").doesNotContain("VTIMEZONE");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27T13:00:00Z, 13", "2027-03-29T12:00:00Z, 12"})
    void each_week_at_the_same_hour_of_the_wall(String first, int hour) {
        TimeSlot slot = TimeSlot.of(Instant.parse(first), Duration.ofHours(1));
        String rule = "FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO,SA;UNTIL=20270601T215959Z";
        String text = inZone("Europe/Paris")
                .file("REQUEST", appointment("x", "", slot, 0, false, rule))
                .text();
        VEvent event = read(text).getEvents().get(0);
        var days = event.getDateIterator(java.util.TimeZone.getTimeZone("Europe/Paris"));
        assertThat(days.next().toInstant()).isEqualTo(slot.start()).asString().contains("T" + hour);
        assertThat(days.next().toInstant()).asString().contains("T12:00");
    }

    @Test
    void a_cancellation_names_the_same_appointment_and_says_so() {
        String text = inZone("Europe/Paris")
                .file("CANCEL", appointment("x", "", SLOT, 4, true, null))
                .text();
        assertThat(read(text).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(read(text).getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(read(text).getEvents().get(0).getUid().getValue()).isEqualTo("word-live");
    }

    private static Appointment appointment(
            String name, String text, TimeSlot slot, int sequence, boolean cancelled, String series) {
        return new Appointment(
                "word-live",
                sequence,
                name,
                slot,
                text,
                "https://webinar.example/live/event/0001-ete/",
                series == null ? null : new Recurrence(series, List.of(), true, null),
                HOST,
                Optional.of(new Address("", "o'neil+x@univ.example")),
                false,
                cancelled);
    }

    private static CalendarText inZone(String zone) {
        return new CalendarText(FixedSettings.of(Map.of("TIME_ZONE", zone)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Without a warning of either library. */
    private static ICalendar read(String text) {
        try {
            Calendar theirs = new CalendarBuilder().build(new StringReader(text));
            assertThat(theirs.validate().hasErrors()).isFalse();
        } catch (IOException | ParserException none) {
            throw new AssertionError(text, none);
        }
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0) + text)
                .isTrue();
        return calendar;
    }
}
