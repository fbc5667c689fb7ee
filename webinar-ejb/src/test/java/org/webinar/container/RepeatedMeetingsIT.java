package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.invitation.CalendarFeeds;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Invitations;
import org.webinar.livestream.Knock;
import org.webinar.livestream.NoAudienceHere;
import org.webinar.livestream.Reception;
import org.webinar.livestream.Sought;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.OutOfItsSeries;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RepeatedOnce;
import org.webinar.meeting.RepeatedTooLong;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.Series;
import org.webinar.meeting.StartsInThePast;

/** A meeting without an audience on many dates: its columns are those that Pod would write, and everybody finds its next date. */
@ExtendWith(ArquillianExtension.class)
class RepeatedMeetingsIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private Webinars webinars;

    @Inject
    private Agenda agenda;

    @Inject
    private Alterations alterations;

    @Inject
    private Reception reception;

    @Inject
    private Invitations invitations;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor carol;

    /** A Monday to come, at ten. */
    private LocalDate monday;

    private Instant start;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void know_people() {
        rows = new Rows(dataSource);
        carol = visitors.named("carol").orElseThrow();
        monday = LocalDate.ofInstant(Days.fresh(), ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        start = at(monday);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE).toInstant();
    }

    private static Series weekly(Integer times, LocalDate until) {
        return Series.of(new Repetition(Rhythm.WEEKLY, 2, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), times, until));
    }

    private Plan plan(String name, Series series) {
        return new Plan(name, start, HOUR, false, false, null, series);
    }

    private void edit(long id, Plan wish) {
        Planned read = alterations.planned(id, carol);
        alterations.edit(id, wish, read, carol);
    }

    private Map<String, String> columns(long id) throws SQLException {
        Map<String, String> row = rows.one("select recurrence, frequency, weekdays, monthly_type, nb_occurrences,"
                + " recurring_until from meeting where id = " + id);
        row.computeIfPresent("recurring_until", (name, day) -> day.substring(0, 10));
        return row;
    }

    private static void assertColumns(Map<String, String> row, String... values) {
        assertThat(row.get("recurrence")).isEqualTo(values[0]);
        assertThat(row.get("frequency")).isEqualTo(values[1]);
        assertThat(row.get("weekdays")).isEqualTo(values[2]);
        assertThat(row.get("monthly_type")).isEqualTo(values[3]);
        assertThat(row.get("nb_occurrences")).isEqualTo(values[4]);
        assertThat(row.get("recurring_until")).isEqualTo(values[5]);
    }

    @Test
    void each_rhythm_stands_in_the_columns_as_pod_writes_it_and_what_is_taken_back_is_reset() throws SQLException {
        long id = webinars.plan(plan("Conseil", weekly(5, null)), carol);
        assertColumns(
                columns(id),
                "weekly",
                "2",
                "02",
                "date_day",
                "5",
                monday.plusWeeks(4).toString());
        edit(id, plan("Conseil", weekly(null, monday.plusWeeks(4).plusDays(3))));
        assertColumns(
                columns(id),
                "weekly",
                "2",
                "02",
                "date_day",
                "6",
                monday.plusWeeks(4).plusDays(2).toString());
        edit(id, plan("Conseil", Series.of(new Repetition(Rhythm.DAILY, 1, Set.of(), null, null))));
        assertColumns(columns(id), "daily", "1", null, "date_day", null, null);
        edit(id, plan("Conseil", Series.of(new Repetition(Rhythm.MONTHLY_BY_WEEKDAY, 1, Set.of(), 2, null))));
        Map<String, String> monthly = columns(id);
        assertThat(monthly).containsEntry("recurrence", "monthly").containsEntry("monthly_type", "nth_day");
        edit(id, plan("Conseil", Series.of(new Repetition(Rhythm.YEARLY, 2, Set.of(), 3, null))));
        assertColumns(
                columns(id),
                "yearly",
                "2",
                null,
                "nth_day",
                "3",
                monday.plusYears(2).plusYears(2).toString());
        edit(id, plan("Conseil", Series.ONCE));
        assertColumns(columns(id), null, "2", "0", "nth_day", "1", monday.toString());
    }

    @Test
    void what_does_not_go_is_refused_and_nothing_changes() throws SQLException {
        assertThatThrownBy(() -> webinars.plan(plan("Une fois", weekly(1, null)), carol))
                .isInstanceOf(RepeatedOnce.class);
        Series tuesdays = Series.of(new Repetition(Rhythm.WEEKLY, 1, Set.of(DayOfWeek.TUESDAY), 3, null));
        assertThatThrownBy(() -> webinars.plan(plan("Mardi", tuesdays), carol)).isInstanceOf(OutOfItsSeries.class);
        assertThatThrownBy(() -> webinars.plan(plan("Loin", weekly(null, monday.plusYears(40))), carol))
                .isInstanceOf(RepeatedTooLong.class);
        Visitor alice = visitors.named("alice").orElseThrow();
        assertThatThrownBy(() ->
                        webinars.plan(new Plan("Webinaire", start, HOUR, true, true, null, weekly(3, null)), alice))
                .isInstanceOf(NoAudienceHere.class);
        assertThat(rows.number("select count(*) from meeting where name in ('Une fois', 'Mardi', 'Loin', 'Webinaire')"))
                .isZero();
        long id = webinars.plan(plan("Stable", weekly(3, null)), carol);
        Map<String, String> before = columns(id);
        assertThatThrownBy(() -> edit(id, plan("Stable", tuesdays))).isInstanceOf(OutOfItsSeries.class);
        assertThat(columns(id)).isEqualTo(before);
    }

    @Test
    void one_that_has_begun_goes_on_and_everybody_finds_the_date_that_is_next() throws SQLException {
        long id = webinars.plan(plan("En cours", weekly(null, null)), carol);
        rows.run("update meeting set start_at = timestamp '2026-01-05 09:00:00' where id = " + id);
        Instant next = next(id);
        assertThat(next)
                .isAfter(Instant.now().minus(HOUR))
                .isBefore(Instant.now().plus(Duration.ofDays(14)));
        assertThat(reception
                        .lobby(id, new Knock(Optional.of(carol), null, null, null, "127.0.0.1"))
                        .start())
                .isEqualTo(next);
        assertThat(invitations.to(id, carol).start()).isEqualTo(next);
        assertThat(alterations.doomed(id, carol).start()).isEqualTo(next);
        assertThat(alterations.doomed(id, carol).repeated()).isTrue();

        // Half an hour later from the first date on: the first is long over, the next is not.
        Planned read = alterations.planned(id, carol);
        Instant later = read.start().plus(HOUR.dividedBy(2));
        alterations.edit(id, moved(read, later, read.series()), read, carol);
        assertThat(Duration.between(later, next(id)).toMinutes() % 30).isZero();
        assertColumns(columns(id), "weekly", "2", "02", "date_day", null, null);
        Planned now = alterations.planned(id, carol);
        Series over = weekly(null, LocalDate.parse("2026-01-31"));
        assertThatThrownBy(() -> alterations.edit(id, moved(now, read.start(), over), now, carol))
                .isInstanceOf(StartsInThePast.class);
    }

    private static Plan moved(Planned read, Instant start, Series series) {
        return new Plan(read.name(), start, read.duration(), false, false, read.room(), series);
    }

    private Instant next(long id) {
        return agenda.of(new Sought("En cours", Sought.Show.ACTIVE, 0), carol).entries().stream()
                .filter(entry -> entry.meeting().id() == id)
                .findFirst()
                .orElseThrow()
                .next();
    }

    @Test
    void ones_own_calendar_has_the_meeting_with_its_rule_or_with_its_dates() {
        webinars.plan(plan("Règle de Carole", weekly(5, null)), carol);
        LocalDate sunday = monday.plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
        Series sundays = Series.of(new Repetition(Rhythm.MONTHLY_BY_WEEKDAY, 1, Set.of(), 4, null));
        webinars.plan(new Plan("Dimanches", at(sunday), HOUR, false, false, null, sundays), carol);
        String word = feeds.wordOf(carol);
        String calendar =
                feeds.own(carol.userId(), word.substring(word.indexOf('-') + 1)).replace("\r\n ", "");
        String ruled = event(calendar, "Règle de Carole");
        assertThat(ruled).contains("RRULE:FREQ=WEEKLY;").contains("BYDAY=MO,WE").doesNotContain("RDATE");
        assertThat(event(calendar, "Dimanches")).contains("RDATE:").doesNotContain("RRULE");
    }

    private static String event(String calendar, String name) {
        int at = calendar.indexOf("SUMMARY:" + name);
        return calendar.substring(calendar.lastIndexOf("BEGIN:VEVENT", at), calendar.indexOf("END:VEVENT", at));
    }
}
