package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.GroupName;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Audience;
import org.webinar.livestream.EventChangedMeanwhile;
import org.webinar.livestream.EventPages;
import org.webinar.livestream.EventPlan;
import org.webinar.livestream.Frames;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoGroupChosen;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.rights.Keys;
import org.webinar.rights.SignInFirst;

/** What presenters decide of their audience's page, in Pod's rows. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class EventPageIT {
    private static final Set<Long> FACULTY = Set.of(1L);

    @Inject
    private Webinars webinars;

    @Inject
    private EventPages pages;

    @Inject
    private LiveEvents events;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Visitor carol;
    private long meeting;
    private long event;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        carol = visitors.named("carol").orElseThrow();
        meeting = webinars.plan(new Plan("Cours", Days.fresh(), Duration.ofHours(1), true), alice);
        event = webinars.one(meeting, alice).eventId();
    }

    @Test
    void what_is_decided_stands_where_pod_looks_for_it() throws SQLException {
        Map<String, String> before = row();
        edit(new EventPlan("<p>Été &#x1f389; مرحبا</p>", Audience.GROUPS, FACULTY, "sésame", true, Frames.NONE));
        assertThat(Rows.changed(before, row())).containsExactly("description", "is_draft", "is_restricted", "password");
        assertThat(row())
                .containsEntry("description", "<p>Été &#x1f389; مرحبا</p>")
                .containsEntry("password", "sésame");
        assertThat(groups()).isEqualTo(1);
        assertThat(plan())
                .isEqualTo(
                        new EventPlan(row().get("description"), Audience.GROUPS, FACULTY, "sésame", true, Frames.NONE));

        edit(new EventPlan("", Audience.SIGNED_IN, Set.of(), "", false, Frames.NONE));
        assertThat(groups()).isZero();
        assertThat(row().get("password")).isNull();
        assertThatThrownBy(() -> events.one(event)).isInstanceOf(SignInFirst.class);
        edit(new EventPlan("", Audience.EVERYBODY, Set.of(), "", false, Frames.NONE));
        assertThat(Rows.changed(before, row())).isEmpty();
    }

    /** Pod's own editor, its administration and imports write there: as it is, it is shown to nobody. */
    @Test
    void what_pod_has_written_stays_in_the_row_and_is_shown_without_what_runs() throws SQLException {
        String pods = "<h1>Bonjour</h1><script>alert(1)</script><img src=\"x\" onerror=\"alert(1)\">";
        rows.run("update live_event set description = '" + pods + "' where id = " + event);
        assertThat(events.one(event, carol, Keys.NONE).description()).isEqualTo("<h3>Bonjour</h3>");
        EventPlan read = plan();
        edit(new EventPlan(read.description(), Audience.SIGNED_IN, Set.of(), "", false, Frames.NONE));
        assertThat(row()).containsEntry("description", pods);
    }

    @Test
    void what_pod_has_restricted_in_either_column_is_read_so() throws SQLException {
        rows.run("insert into live_event_restrict_access_to_groups (event_id, accessgroup_id) values (" + event
                + ", 1)");
        assertThat(plan().audience()).isEqualTo(Audience.GROUPS);
        rows.run("delete from live_event_restrict_access_to_groups where event_id = " + event);
        rows.run("update live_event set is_restricted = true where id = " + event);
        assertThat(plan().audience()).isEqualTo(Audience.SIGNED_IN);
    }

    /** Who writes has to know it before. */
    @Test
    void whoever_watches_is_told_whether_the_room_may_be_recorded() throws SQLException {
        for (boolean recorded : new boolean[] {true, false}) {
            rows.run("update meeting set record = " + recorded + " where id = " + meeting);
            assertThat(events.one(event).recorded()).isEqualTo(recorded);
        }
    }

    /** A room is recorded as it was opened; what is planned afterwards is for the next one. */
    @Test
    void whoever_watches_is_told_what_holds_for_the_room_that_is_open() throws SQLException {
        Lives.begin(rows, meeting);
        for (boolean open : new boolean[] {true, false}) {
            rows.run("update meeting set record = " + !open + " where id = " + meeting);
            assertThat(events.one(event).recorded()).as("nobody has looked yet").isEqualTo(!open);
            rows.run("update webinar_live_session set room_recorded = " + open + " where meeting_id = " + meeting);
            assertThat(events.one(event).recorded()).isEqualTo(open);
            rows.run("update webinar_live_session set room_recorded = null where meeting_id = " + meeting);
        }
        Lives.endAll(rows);
        rows.run("update webinar_live_session set room_recorded = false where meeting_id = " + meeting);
        assertThat(events.one(event).recorded())
                .as("it is over, and the plan holds")
                .isTrue();
    }

    @Test
    void two_at_one_page_keep_what_both_have_written() throws SQLException {
        EventPlan read = plan();
        pages.edit(
                event, new EventPlan("<p>Une</p>", Audience.EVERYBODY, Set.of(), "", false, Frames.NONE), read, alice);
        EventPlan second = new EventPlan("", Audience.EVERYBODY, Set.of(), "deux", false, Frames.NONE);
        pages.edit(event, second, read, alice);
        assertThat(plan())
                .isEqualTo(new EventPlan("<p>Une</p>", Audience.EVERYBODY, Set.of(), "deux", false, Frames.NONE));
        EventPlan third = new EventPlan("<p>Trois</p>", Audience.EVERYBODY, Set.of(), "", false, Frames.NONE);
        assertThatThrownBy(() -> pages.edit(event, third, read, alice)).isInstanceOf(EventChangedMeanwhile.class);
        assertThat(plan().description()).isEqualTo("<p>Une</p>");
    }

    @Test
    void groups_of_other_sites_are_not_offered_and_an_event_for_none_does_not_become_everybodys() throws SQLException {
        rows.run("insert into authentication_accessgroup (id, display_name, code_name, auto_sync)"
                + " values (771, 'Elsewhere', 'elsewhere', false)");
        rows.run("insert into authentication_accessgroup_sites (accessgroup_id, site_id) values (771, 2)");
        assertThat(pages.sheet(event, alice).groups())
                .extracting(GroupName::name)
                .contains("Faculty");
        assertThat(pages.sheet(event, alice).groups()).extracting(GroupName::id).doesNotContain(771L);
        for (long id : new long[] {771, 772}) {
            EventPlan wish = new EventPlan("", Audience.GROUPS, Set.of(id), "", false, Frames.NONE);
            assertThatThrownBy(() -> edit(wish)).isInstanceOf(NoGroupChosen.class);
        }
        assertThat(plan().audience()).isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void for_others_there_is_no_such_page_and_for_additional_owners_of_either_there_is() throws SQLException {
        EventPlan read = plan();
        assertThatThrownBy(() -> pages.sheet(event, carol)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> pages.edit(event, read, read, carol)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> pages.sheet(Long.MAX_VALUE, alice)).isInstanceOf(NoSuchEvent.class);
        for (String table : new String[] {"live_event_additional_owners", "meeting_additional_owners"}) {
            boolean ofEvent = table.startsWith("live");
            String owner = ofEvent ? "event_id" : "meeting_id";
            long id = ofEvent ? event : meeting;
            rows.run("insert into " + table + " (" + owner + ", user_id) values (" + id + ", " + carol.userId() + ")");
            assertThat(pages.sheet(event, carol).title()).isEqualTo("Cours");
            rows.run("delete from " + table + " where " + owner + " = " + id);
            assertThatThrownBy(() -> pages.sheet(event, carol)).isInstanceOf(NoSuchEvent.class);
        }
    }

    private void edit(EventPlan wish) {
        pages.edit(event, wish, plan(), alice);
    }

    private EventPlan plan() {
        return pages.sheet(event, alice).plan();
    }

    private Map<String, String> row() throws SQLException {
        return rows.one("select * from live_event where id = " + event);
    }

    private long groups() throws SQLException {
        return rows.number("select count(*) from live_event_restrict_access_to_groups where event_id = " + event);
    }
}
