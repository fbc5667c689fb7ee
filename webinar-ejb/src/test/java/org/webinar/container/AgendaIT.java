package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Preparations;
import org.webinar.livestream.SeriesDesk;
import org.webinar.livestream.Sought;
import org.webinar.livestream.Sought.Show;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Entry;
import org.webinar.meeting.Plan;
import org.webinar.meeting.RoomPlan;

/** Somebody looks for meetings: which are found, in which order, and on how many pages. On three databases. */
@ExtendWith(ArquillianExtension.class)
class AgendaIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_PAGE = 200;

    @Inject
    private Agenda agenda;

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private Preparations preparations;

    @Inject
    private SeriesDesk series;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void know_people() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
    }

    @Test
    void words_are_found_in_any_case_and_mean_themselves() {
        long id = plain("Agenda 100% É_té");
        plain("Agenda 1000 Ete");
        assertThat(found("100%", Show.ALL)).containsExactly(id);
        assertThat(found("100% é_T", Show.ALL)).containsExactly(id);
        assertThat(found("%", Show.ACTIVE)).contains(id);
        assertThat(found("x' or '1'='1", Show.ALL)).doesNotContain(id);
        assertThat(found("\u0000".repeat(9) + "a".repeat(10_000), Show.ALL)).doesNotContain(id);
    }

    @Test
    void each_stands_where_it_belongs() throws SQLException {
        long webinar = webinars.plan(new Plan("Agenda kinds 1", Days.fresh(), HOUR, true), alice);
        long meeting = plain("Agenda kinds 2");
        long past = plain("Agenda kinds 3");
        long endless = plain("Agenda kinds 4");
        long over = plain("Agenda kinds 5");
        long personal = plain("Agenda kinds 6");
        long group = rows.number("select min(id) from authentication_accessgroup");
        long restricted = restricted("Agenda kinds 7", group);
        String long_ago = "start_at = timestamp '2020-01-01 10:00:00', recurring_until = ";
        rows.run("update meeting set " + long_ago + "date '2020-01-02' where id = " + past);
        rows.run("update meeting set " + long_ago + "null, nb_occurrences = null, recurrence = 'daily', weekdays = null"
                + " where id = " + endless);
        rows.run("update meeting set " + long_ago + "date '2020-01-05', nb_occurrences = 5, recurrence = 'daily',"
                + " weekdays = null where id = " + over);
        rows.run("update meeting set " + long_ago + "date '2020-01-02', is_personal = true where id = " + personal);

        assertThat(found("Agenda kinds", Show.ACTIVE))
                .containsExactlyInAnyOrder(webinar, meeting, endless, personal, restricted);
        assertThat(found("Agenda kinds", Show.PAST)).containsExactlyInAnyOrder(past, over);
        assertThat(found("Agenda kinds", Show.WEBINARS)).containsExactly(webinar);
        assertThat(found("Agenda kinds", Show.MEETINGS))
                .containsExactlyInAnyOrder(meeting, past, endless, over, personal, restricted);
        assertThat(agenda.of(new Sought("Agenda kinds", Show.RESTRICTED, 0), alice)
                        .meetings())
                .singleElement()
                .returns(restricted, WebinarView::id)
                .returns(true, WebinarView::roomRestricted)
                .returns(false, WebinarView::reserved);
        assertThat(found("Agenda kinds", Show.ALL)).hasSize(7).endsWith(over, past);
        // Today's date of the endless one, their own room, and then what comes.
        assertThat(found("Agenda kinds", Show.ACTIVE)).endsWith(webinar, meeting, restricted);
        rows.run("delete from meeting where id = " + personal);
    }

    @Test
    void what_is_broadcast_comes_first_however_old_it_is() throws SQLException {
        long next = plain("Agenda live 1");
        long live = webinars.plan(new Plan("Agenda live 2", Days.fresh(), HOUR, true), alice);
        rows.run("update meeting set start_at = timestamp '2020-01-01 10:00:00' where id = " + live);
        Lives.begin(rows, live);
        try {
            assertThat(found("Agenda live", Show.ACTIVE)).containsExactly(live, next);
        } finally {
            Lives.endAll(rows);
        }
        assertThat(found("Agenda live", Show.PAST)).containsExactly(live);
    }

    @Test
    void many_stand_on_several_pages_each_on_one() throws SQLException {
        long first = plain("Agenda pages");
        Set<String> names =
                rows.one("select * from meeting where id = " + first).keySet();
        names.remove("id");
        String columns = String.join(", ", names);
        for (int number = 0; number < PER_PAGE + 5; number++) {
            String year = number < 10 ? "2090" : "2019";
            String values = columns.replaceFirst("\\bmeeting_id\\b", "'pages-" + number + "'")
                    .replaceFirst("\\bstart_at\\b", "timestamp '" + year + "-01-01 10:00:00'")
                    .replaceFirst("\\brecurring_until\\b", "date '2090-01-02'");
            rows.run("insert into meeting (" + columns + ") select " + values + " from meeting where id = " + first);
        }
        Agenda.Page one = agenda.of(new Sought("Agenda pages", Show.ALL, 0), alice);
        Agenda.Page two = agenda.of(new Sought("Agenda pages", Show.ALL, 1), alice);
        assertThat(one).satisfies(page -> {
            assertThat(page.found()).isEqualTo(PER_PAGE + 6);
            assertThat(page.pages()).isEqualTo(2);
            assertThat(page.meetings())
                    .hasSize(PER_PAGE)
                    .extracting(WebinarView::id)
                    .startsWith(first);
        });
        assertThat(two.meetings()).hasSize(6).doesNotContainAnyElementsOf(one.meetings());
        assertThat(agenda.of(new Sought("Agenda pages", Show.ALL, 99), alice).number())
                .isEqualTo(1);
        assertThat(agenda.of(new Sought("Agenda pages", Show.ALL, -1), alice).number())
                .isZero();
        rows.run("delete from meeting where meeting_id like 'pages-%'");
    }

    @Test
    void dates_of_a_series_know_which_they_are_and_count_those_that_there_are() throws SQLException {
        List<Plan> plans = List.of(
                new Plan("Agenda series", Days.fresh(), HOUR, true),
                new Plan("Agenda series", Days.fresh(), HOUR, true),
                new Plan("Agenda series", Days.fresh(), HOUR, true));
        series.plan(plans, Set.of(), alice);
        List<Agenda.Entry> entries = dates();
        assertThat(entries).extracting(Agenda.Entry::place).containsExactly(1, 2, 3);
        assertThat(entries).extracting(Agenda.Entry::dates).containsOnly(3);
        long first = entries.get(0).meeting().id();
        alterations.delete(first, alice);
        assertThat(rows.number("select count(*) from webinar_series_place where meeting_id = " + first))
                .isZero();
        assertThat(dates()).extracting(Agenda.Entry::place).containsExactly(1, 2);
        assertThat(dates()).extracting(Agenda.Entry::dates).containsOnly(2);
        alterations.delete(dates().get(0).meeting().id(), alice);
        assertThat(dates()).singleElement().returns(0, Agenda.Entry::dates);
    }

    private List<Agenda.Entry> dates() {
        return agenda.of(new Sought("Agenda series", Show.ALL, 0), alice).entries();
    }

    @Test
    void another_one_like_it_has_passwords_of_its_own_and_nothing_is_saved() throws SQLException {
        long group = rows.number("select min(id) from authentication_accessgroup");
        long id = restricted("Agenda model", group);
        long before = rows.number("select count(*) from meeting");
        RoomPlan model = alterations.planned(id, alice).room();
        RoomPlan like = preparations.like(id, alice).room();
        assertThat(like.entry().circle()).isEqualTo(model.entry().circle());
        assertThat(like.entry().attendeePassword())
                .isNotEqualTo(model.entry().attendeePassword())
                .hasSize(16);
        assertThat(like.entry().moderatorPassword()).isEmpty();
        assertThat(rows.number("select count(*) from meeting")).isEqualTo(before);
    }

    private long plain(String name) {
        return webinars.plan(new Plan(name, Days.fresh(), HOUR, false, false, null), alice);
    }

    private long restricted(String name, long group) {
        RoomPlan usual = RoomPlan.proposal(false);
        Entry entry = new Entry(
                "abc", "", new Entry.Circle(true, Set.of(group)), usual.entry().guests());
        RoomPlan room = new RoomPlan(Set.of(), entry, usual.recording(), usual.furnishing());
        Instant start = Days.fresh();
        return webinars.plan(new Plan(name, start, HOUR, false, false, room), alice);
    }

    private List<Long> found(String words, Show show) {
        return agenda.of(new Sought(words, show, 0), alice).meetings().stream()
                .map(WebinarView::id)
                .toList();
    }
}
