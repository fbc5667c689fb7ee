package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.AddressTooLong;
import org.webinar.meeting.AlreadyRunning;
import org.webinar.meeting.ChangedMeanwhile;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RepeatedOnce;
import org.webinar.meeting.StartsInThePast;
import org.webinar.rights.NotYourMeeting;

/** A plan that changes: in which columns, with what follows it, and what stays. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class EditIT {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Instant start;
    private long id;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        start = Days.fresh();
        id = webinars.plan(new Plan("Cours", start, HOUR, true), alice);
    }

    /** Nobody answers here for BigBlueButton, so people may be in the room, and its address has to wait (defect D17). */
    @Test
    void a_new_name_is_two_columns_and_two_of_the_event() throws SQLException {
        Map<String, String> meeting = meeting();
        Map<String, String> event = event();
        edit(new Plan("Été 🎉 مرحبا", start, HOUR, true));
        assertThat(Rows.changed(meeting, meeting())).containsExactly("name", "updated_at");
        assertThat(Rows.changed(event, event())).containsExactly("slug", "title");
        assertThat(event()).containsEntry("title", "Été 🎉 مرحبا");
    }

    @Test
    void saving_without_a_change_writes_nothing() throws SQLException {
        Map<String, String> meeting = meeting();
        edit(new Plan("Cours", start, HOUR, true));
        assertThat(meeting()).isEqualTo(meeting);
    }

    /** Defects G2 and G9: promise, livestream and event name one gateway; the event's own restriction stays. */
    @Test
    void a_new_time_moves_everything_and_leaves_the_events_own_alone() throws SQLException {
        rows.run("update live_event set is_restricted = true, description = 'Mine', iframe_url = 'x' where id = "
                + eventId());
        Instant later = Days.fresh();
        for (long taken = gateways(); taken > 1; taken--) {
            webinars.plan(new Plan("Taken", later, HOUR, true), alice);
        }
        Map<String, String> event = event();
        edit(new Plan("Cours", later, HOUR.multipliedBy(2), false));
        assertThat(Rows.changed(event, event())).isSubsetOf("broadcaster_id", "end_date", "start_date");
        assertThat(rows.all("select m.id from meeting m join meeting_livestream l on l.meeting_id = m.id"
                        + " join meeting_livegateway g on g.id = l.live_gateway_id"
                        + " join live_event e on e.id = l.event_id and e.broadcaster_id = g.broadcaster_id"
                        + " and e.start_date = m.start_at"
                        + " join webinar_gateway_reservation r on r.standing_meeting_id = m.id and r.gateway_id = g.id"
                        + " and r.slot_start = e.start_date and r.slot_end = e.end_date where m.id = " + id))
                .hasSize(1);
        assertThat(rows.number("select count(distinct r.gateway_id) from webinar_gateway_reservation r"
                        + " join meeting m on m.id = r.standing_meeting_id, meeting mine where mine.id = " + id
                        + " and m.start_at = mine.start_at"))
                .isEqualTo(gateways());
    }

    @Test
    void without_a_free_gateway_everything_stays() throws SQLException {
        Instant full = Days.fresh();
        for (long taken = gateways(); taken > 0; taken--) {
            webinars.plan(new Plan("Taken", full, HOUR, true), alice);
        }
        Map<String, List<String>> pod = rows.ofPod();
        Map<String, String> promise = promise();
        assertThatThrownBy(() -> edit(new Plan("New", full, HOUR, false))).isInstanceOf(NoGatewayFree.class);
        assertThat(rows.ofPod()).isEqualTo(pod);
        assertThat(promise()).isEqualTo(promise);
    }

    @Test
    void what_django_has_written_meanwhile_stays_and_a_clash_is_told() throws SQLException {
        Planned read = alterations.planned(id, alice);
        rows.run("update meeting set enable_chat = false, max_participants = 7 where id = " + id);
        alterations.edit(id, new Plan("Mine", start, HOUR, true), read, alice);
        assertThat(rows.number("select count(*) from meeting where id = " + id
                        + " and name = 'Mine' and enable_chat = false and max_participants = 7"))
                .isEqualTo(1);
        Map<String, List<String>> pod = rows.ofPod();
        Plan other = new Plan("Other", start, HOUR, true);
        ChangedMeanwhile told =
                catchThrowableOfType(ChangedMeanwhile.class, () -> alterations.edit(id, other, read, alice));
        assertThat(told.arguments()).containsExactly(Planned.Field.NAME, "Mine", "Other");
        assertThat(rows.ofPod()).isEqualTo(pod);
        alterations.edit(id, other, told.seen(), alice);
        assertThat(meeting()).containsEntry("name", "Other");
    }

    /** Defects D16 and D17: nobody may lose a room or a gateway because its meeting has another name now. */
    @Test
    void while_it_runs_name_and_end_may_change_and_the_address_waits() throws Exception {
        Lives.begin(rows, id);
        Map<String, String> before = meeting();
        edit(new Plan("Renommé", start, HOUR.multipliedBy(2), false));
        assertThat(Rows.changed(before, meeting()))
                .containsExactly("enable_chat", "expected_duration", "name", "updated_at");
        assertThat(rows.number("select count(*) from webinar_gateway_reservation r join live_event e on e.id = "
                        + eventId() + " where r.standing_meeting_id = " + id + " and r.slot_end = e.end_date"))
                .isEqualTo(1);
        assertThatThrownBy(() -> edit(new Plan("Renommé", start.plusSeconds(60), HOUR, false)))
                .isInstanceOf(AlreadyRunning.class);

        // The room has been closed for longer than the grace; nobody has to be asked any more.
        rows.run("update webinar_live_session set room_absences = 2, room_closed_at = timestamp '2026-01-01 00:00:00'"
                + " where meeting_id = " + id);
        Lives.awaitEnd(rows, id);
        assertThat(meeting()).containsEntry("meeting_id", "%04d-renomme".formatted(id));
        assertThat(event()).containsEntry("slug", "%04d-renomme".formatted(Long.parseLong(event().get("id"))));
    }

    @Test
    void what_pod_repeats_keeps_its_rhythm_and_is_counted_anew_when_it_moves() throws SQLException {
        rows.run(
                "update meeting set recurrence = 'daily', frequency = 2, nb_occurrences = 3, recurring_until = '2035-01-01',"
                        + " weekdays = null where id = " + id);
        Map<String, String> before = meeting();
        edit(new Plan("Suite", start, HOUR, true));
        assertThat(Rows.changed(before, meeting())).containsExactly("name", "updated_at");
        edit(new Plan("Suite", Days.fresh(), HOUR, true));
        assertThat(meeting()).containsEntry("recurrence", "daily").containsEntry("frequency", "2");
        assertThat(rows.number("select nb_occurrences from meeting where id = " + id))
                .isGreaterThan(100);
        assertThatThrownBy(() -> edit(new Plan("Suite", Instant.parse("2035-01-01T23:30:00Z"), HOUR, true)))
                .isInstanceOf(RepeatedOnce.class);
    }

    /** Half past midnight on Monday in Paris is Sunday in UTC: the table and Pod both must be content (defect T3). */
    @Test
    void a_start_after_midnight_keeps_pods_constraint() throws SQLException {
        edit(new Plan("Nuit", Instant.parse("2031-06-29T22:30:00Z"), HOUR, true));
        assertThat(rows.number("select count(*) from meeting where id = " + id + " and weekdays = '0'"
                        + " and nb_occurrences = 1 and recurring_until = '2031-06-30'"))
                .isEqualTo(1);
    }

    @Test
    void people_names_and_dates_that_do_not_fit_are_refused_and_nothing_changes() throws SQLException {
        Map<String, List<String>> pod = rows.ofPod();
        Visitor carol = visitors.named("carol").orElseThrow();
        Planned read = alterations.planned(id, alice);
        assertThatThrownBy(() -> alterations.planned(id, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> alterations.edit(id, new Plan("Hers", start, HOUR, true), read, carol))
                .isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> alterations.planned(Long.MAX_VALUE, alice)).isInstanceOf(NoSuchMeeting.class);
        assertThatThrownBy(() -> edit(new Plan("\uFB03".repeat(250), start, HOUR, true)))
                .isInstanceOf(AddressTooLong.class);
        assertThatThrownBy(() -> edit(new Plan("Past", Instant.parse("2020-01-01T00:00:00Z"), HOUR, true)))
                .isInstanceOf(StartsInThePast.class);
        assertThat(rows.ofPod()).isEqualTo(pod);
    }

    private void edit(Plan wish) {
        alterations.edit(id, wish, alterations.planned(id, alice), alice);
    }

    private Map<String, String> meeting() throws SQLException {
        return rows.one("select * from meeting where id = " + id);
    }

    private Map<String, String> event() throws SQLException {
        return rows.one("select * from live_event where id = " + eventId());
    }

    private Map<String, String> promise() throws SQLException {
        return rows.one("select * from webinar_gateway_reservation where standing_meeting_id = " + id);
    }

    private long eventId() throws SQLException {
        return rows.number("select event_id from meeting_livestream where meeting_id = " + id);
    }

    private long gateways() throws SQLException {
        return rows.number("select count(*) from meeting_livegateway where site_id = 1");
    }
}
