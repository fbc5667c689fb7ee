package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.ChatSweep;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Doomed;
import org.webinar.livestream.InUseElsewhere;
import org.webinar.livestream.OrphanSweep;
import org.webinar.livestream.RoomState;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.meeting.Plan;
import org.webinar.rights.NotYourMeeting;
import org.webinar.rights.PersonalRoomStays;

/** A webinar that goes, with all that hangs on it; here, or in Pod behind our back. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class DeleteIT {
    private static final String NOW = "current_timestamp";

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private OrphanSweep sweep;

    @Inject
    private ChatSweep chatSweep;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Map<String, List<String>> before;
    private long id;
    private long eventId;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() throws SQLException {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        before = rows.ofPod();
        id = webinars.plan(new Plan("À supprimer", Days.fresh(), Duration.ofHours(1), true), alice);
        eventId = rows.number("select event_id from meeting_livestream where meeting_id = " + id);
    }

    /** All that points at a meeting or an event in Pod (pod-schema, end of schema.md). */
    private void hang_something_on_everything() throws SQLException {
        int user = alice.userId();
        rows.run("insert into meeting_additional_owners (meeting_id, user_id) values (" + id + ", 4)");
        rows.run("insert into meeting_restrict_access_to_groups (meeting_id, accessgroup_id) values (" + id + ", 1)");
        rows.run(
                "insert into meeting_meetingsessionlog (creation_date, moderators, viewers, creator_id, meeting_id) values ("
                        + NOW + ", '[]', '[]', " + user + ", " + id + ")");
        rows.run(
                "insert into meeting_internalrecording (name, start_at, source_url, meeting_id, owner_id, site_id) values ('r', "
                        + NOW + ", 'x', " + id + ", " + user + ", 1)");
        rows.run("insert into live_event_additional_owners (event_id, user_id) values (" + eventId + ", 4)");
        rows.run("insert into live_event_restrict_access_to_groups (event_id, accessgroup_id) values (" + eventId
                + ", 1)");
        rows.run("insert into live_event_viewers (event_id, user_id) values (" + eventId + ", 4)");
        rows.run("insert into live_event_videos (event_id, video_id) values (" + eventId + ", 1)");
        rows.run("insert into live_heartbeat (viewkey, last_heartbeat, event_id, user_id) values ('key-" + id + "', "
                + NOW + ", " + eventId + ", 4)");
    }

    @Test
    void everything_goes_that_hung_on_it_and_nothing_else() throws SQLException {
        hang_something_on_everything();
        assertThat(alterations.doomed(id, alice)).isEqualTo(doomed(false));
        alterations.delete(id, alice);
        assertThat(rows.ofPod()).isEqualTo(before);
        assertThat(rows.number("select count(*) from webinar_gateway_reservation where standing_meeting_id = " + id))
                .isZero();
        assertThatThrownBy(() -> alterations.delete(id, alice)).isInstanceOf(NoSuchMeeting.class);
    }

    private Doomed doomed(boolean running) throws SQLException {
        Doomed found = alterations.doomed(id, alice);
        // Nobody answers here for BigBlueButton.
        RoomState room = running ? RoomState.OPEN : RoomState.UNKNOWN;
        return new Doomed(id, "À supprimer", found.start(), found.start().plus(Duration.ofHours(1)), true, false, room);
    }

    /** Defect D13: what runs is ended; the steps that do it find all they need in the session. */
    @Test
    void what_runs_is_ended_and_its_gateway_is_free_after_that() throws Exception {
        hang_something_on_everything();
        Lives.begin(rows, id);
        assertThat(alterations.doomed(id, alice)).isEqualTo(doomed(true));
        alterations.delete(id, alice);
        assertThat(rows.ofPod()).isEqualTo(before);
        assertThat(rows.number("select count(*) from webinar_live_session where state in ('STOPPING', 'ENDED')"
                        + " and close_room = true and meeting_id = " + id))
                .isEqualTo(1);
        Lives.awaitEnd(rows, id);
        sweep.round();
        assertThat(rows.number("select count(*) from webinar_gateway_reservation where meeting_id = " + id))
                .isZero();
    }

    @Test
    void what_hangs_on_it_unknown_to_us_is_told_and_nothing_goes() throws SQLException {
        hang_something_on_everything();
        Lives.begin(rows, id);
        Map<String, List<String>> there = rows.ofPod();
        rows.run("create table webinar_stranger (meeting_id bigint, foreign key (meeting_id) references meeting (id))");
        try {
            rows.run("insert into webinar_stranger values (" + id + ")");
            assertThatThrownBy(() -> alterations.delete(id, alice)).isInstanceOf(InUseElsewhere.class);
            assertThat(rows.ofPod()).isEqualTo(there);
            assertThat(Lives.state(rows, id)).isEqualTo("FAILED");
        } finally {
            rows.run("drop table webinar_stranger");
        }
        alterations.delete(id, alice);
        assertThat(rows.ofPod()).isEqualTo(before);
    }

    @Test
    void only_those_who_may_delete_it_and_nobody_a_personal_room() throws SQLException {
        Visitor carol = visitors.named("carol").orElseThrow();
        assertThatThrownBy(() -> alterations.doomed(id, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> alterations.delete(id, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> alterations.delete(0, alice)).isInstanceOf(NoSuchMeeting.class);
        rows.run("update meeting set is_personal = true where id = " + id);
        assertThatThrownBy(() -> alterations.delete(id, alice)).isInstanceOf(PersonalRoomStays.class);
        assertThat(rows.number("select count(*) from meeting where id = " + id)).isEqualTo(1);
    }

    /** Django deletes meeting and event and knows nothing of a live. */
    @Test
    void what_pod_deletes_behind_our_back_is_ended_and_swept() throws Exception {
        Lives.begin(rows, id);
        long session = rows.number("select id from webinar_live_session where meeting_id = " + id);
        rows.run(
                "insert into webinar_chat_message (event_id, session_id, origin, origin_key, author_name, by_presenter, text,"
                        + " posted_at, delivery, delivery_tries, deliver_after) values (" + eventId + ", " + session
                        + ", 'ROOM', 'k', 'A', true, 'x', " + NOW + ", 'NONE', 0, " + NOW + ")");
        rows.run("delete from meeting_livestream where meeting_id = " + id);
        rows.run("delete from live_event where id = " + eventId);
        rows.run("delete from meeting where id = " + id);
        sweep.round();
        chatSweep.round();
        assertThat(rows.number("select count(*) from webinar_live_session where state in ('STOPPING', 'ENDED')"
                        + " and close_room = true and id = " + session))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from webinar_chat_message where event_id = " + eventId))
                .isZero();
        Lives.awaitEnd(rows, id);
        rows.run("update webinar_live_session set ended_at = '2026-01-01 00:00:00' where id = " + session);
        sweep.round();
        assertThat(rows.number("select count(*) from webinar_live_session where id = " + session))
                .isZero();
        assertThat(rows.number("select count(*) from webinar_gateway_reservation where meeting_id = " + id))
                .isZero();
    }

    @Test
    void a_live_whose_page_pod_has_deleted_ends_and_leaves_its_room_open() throws Exception {
        Lives.begin(rows, id);
        rows.run("delete from meeting_livestream where meeting_id = " + id);
        rows.run("delete from live_event where id = " + eventId);
        sweep.round();
        Lives.awaitEnd(rows, id);
        assertThat(rows.number(
                        "select count(*) from webinar_live_session where close_room = false and meeting_id = " + id))
                .isEqualTo(1);
    }
}
