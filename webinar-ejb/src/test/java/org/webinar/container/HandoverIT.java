package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.handover.HandoverState;
import org.webinar.handover.Handovers;
import org.webinar.handover.NewVideo;
import org.webinar.handover.TooLateToCancel;
import org.webinar.handover.Trouble;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.RecordingState;
import org.webinar.rights.NotYourMeeting;

/** Recordings get into Pod by the product's own rounds. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class HandoverIT {
    @Inject
    private Webinars webinars;

    @Inject
    private Handovers handovers;

    @Inject
    private PostRounds post;

    @Inject
    private FakeRecordings server;

    @Inject
    private FakePod pod;

    @Inject
    private FakePost mails;

    @Inject
    private Visitors visitors;

    @Inject
    private AnySite anySite;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Visitor carol;
    private long meeting;
    private String recording;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void record_something() throws SQLException {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        carol = visitors.named("carol").orElseThrow();
        String name = "Cours " + UUID.randomUUID().toString().substring(0, 8);
        meeting = webinars.plan(new Plan(name, Days.fresh(), Duration.ofHours(1), true), alice);
        String room = rows.value("select meeting_id from meeting where id = " + meeting);
        recording = server.become(room, RecordingState.PUBLISHED).id();
    }

    @AfterEach
    void have_a_good_day() throws SQLException {
        pod.trouble("alice", null);
        pod.beSlow(false);
        rows.run("update auth_user set email = '' where id = " + alice.userId());
    }

    private void await(HandoverState state) throws InterruptedException {
        ChatLives.await("the recording is " + state, () -> state() == state);
    }

    private HandoverState state() {
        return handovers.of(meeting, alice).get(recording).state();
    }

    private List<NewVideo> ours() throws SQLException {
        String row = rows.value("select id from webinar_handover where recording_id = '" + recording + "'");
        return pod.added("recording-" + row + ".m4v");
    }

    @Test
    void a_recording_becomes_one_draft_however_often_that_is_wished() throws Exception {
        rows.run("update auth_user set email = 'alice@univ.example' where id = " + alice.userId());
        rows.run("update meeting set is_restricted = true where id = " + meeting);
        anySite.atOnce(executor, 4, () -> handovers.ask(meeting, recording, alice));
        await(HandoverState.DONE);
        handovers.ask(meeting, recording, alice);

        assertThat(ours()).singleElement().satisfies(video -> {
            assertThat(video.username()).isEqualTo("alice");
            assertThat(video.title()).isEqualTo("Cours");
            assertThat(video.restricted()).isTrue();
            assertThat(video.site()).isEqualTo(1);
        });
        var view = handovers.of(meeting, alice).get(recording);
        assertThat(pod.encoded()).containsOnlyOnce(view.slug());
        assertThat(handovers.addressOf(view).orElseThrow())
                .hasToString("https://pod.example/video/" + view.slug() + "/");
        assertThat(rows.one("select name, owner_id, site_id, source_url, uploaded_to_pod_by_id, meeting_id"
                        + " from meeting_internalrecording where recording_id = '" + recording + "'"))
                .containsEntry("name", "Cours")
                .containsEntry("owner_id", String.valueOf(alice.userId()))
                .containsEntry("uploaded_to_pod_by_id", String.valueOf(alice.userId()))
                .containsEntry("site_id", "1")
                .containsEntry("meeting_id", String.valueOf(meeting))
                .containsEntry("source_url", "https://bbb.example/" + recording + "/video-0.m4v");
        assertThat(handovers.notedByPod(meeting, alice)).containsExactly(recording);
        post.round();
        CalendarLines.awaitPost(rows, "alice@univ.example");
        assertThat(mails.to("alice@univ.example"))
                .filteredOn(letter -> letter.body().contains(view.slug()))
                .hasSize(1);
        assertThatNothingIsLeftToTakeBack();
    }

    private void assertThatNothingIsLeftToTakeBack() {
        assertThatThrownBy(() -> handovers.cancel(meeting, recording, alice)).isInstanceOf(TooLateToCancel.class);
        assertThat(state()).isEqualTo(HandoverState.DONE);
    }

    @Test
    void a_lost_answer_makes_no_second_video() throws Exception {
        pod.trouble("alice", Trouble.POD_AWAY);
        handovers.ask(meeting, recording, alice);
        ChatLives.await(
                "it is tried again",
                () -> handovers.of(meeting, alice).get(recording).trouble() != null);
        assertThat(handovers.of(meeting, alice).get(recording).nextTry()).isNotNull();
        rows.run("update webinar_handover set try_at = asked_at where recording_id = '" + recording + "'");
        await(HandoverState.DONE);
        assertThat(ours()).hasSize(1);
    }

    @Test
    void what_pod_refuses_is_told_and_may_be_wished_again() throws Exception {
        rows.run("update auth_user set email = 'alice@univ.example' where id = " + alice.userId());
        pod.trouble("alice", Trouble.TOKEN_REFUSED);
        handovers.ask(meeting, recording, alice);
        await(HandoverState.FAILED);
        assertThat(handovers.of(meeting, alice).get(recording).trouble()).isEqualTo(Trouble.TOKEN_REFUSED);
        assertThat(rows.number(
                        "select count(*) from meeting_internalrecording where recording_id = '" + recording + "'"))
                .isZero();
        assertThat(rows.number(
                        "select count(*) from webinar_letter where kind = 'handover' and meeting_id = " + meeting))
                .isEqualTo(1);
        pod.trouble("alice", null);
        handovers.ask(meeting, recording, alice);
        await(HandoverState.DONE);
    }

    /** Another server has died in the middle of it: nobody acts before its lease is over, and then somebody does. */
    @Test
    void whoever_dies_in_the_middle_is_followed() throws Exception {
        rows.run("insert into webinar_handover (recording_id, meeting_id, asked_by, asked_at, title, state, bytes_done,"
                + " bytes_total, source_url, tries, try_at, lease_holder, lease_until) values ('" + recording + "', "
                + meeting + ", " + alice.userId() + ", current_timestamp, 'Cours', 'SENDING', 1, 3, '', 0,"
                + " timestamp '2020-01-01 00:00:00', 'dead', timestamp '2037-01-01 00:00:00')");
        awaitTwoRounds();
        assertThat(state()).isEqualTo(HandoverState.SENDING);
        rows.run("update webinar_handover set lease_until = timestamp '2020-01-01 00:00:00' where recording_id = '"
                + recording + "'");
        await(HandoverState.DONE);
        assertThat(ours()).hasSize(1);
    }

    /** Something that is wished later is there first. */
    private void awaitTwoRounds() throws Exception {
        String mine = recording;
        long before = meeting;
        record_something();
        handovers.ask(meeting, recording, alice);
        await(HandoverState.DONE);
        recording = mine;
        meeting = before;
    }

    @Test
    void what_is_on_its_way_is_taken_back_by_its_owner_and_by_nobody_else() throws Exception {
        pod.beSlow(true);
        handovers.ask(meeting, recording, alice);
        ChatLives.await(
                "it moves", () -> handovers.of(meeting, alice).get(recording).done() > 0);
        assertThat(state()).isEqualTo(HandoverState.FETCHING);
        assertThatThrownBy(() -> handovers.cancel(meeting, recording, carol)).isInstanceOf(NotYourMeeting.class);
        handovers.cancel(meeting, recording, alice);
        assertThat(state()).isEqualTo(HandoverState.CANCELLED);
        // The server is free for another one only when it has left this one.
        String given = recording;
        record_something();
        pod.beSlow(false);
        handovers.ask(meeting, recording, alice);
        await(HandoverState.DONE);
        assertThat(rows.value("select state from webinar_handover where recording_id = '" + given + "'"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void strangers_and_strange_recordings_get_nowhere() throws SQLException {
        assertThatThrownBy(() -> handovers.ask(meeting, recording, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> handovers.ask(meeting, "r-of-somebody-else", alice))
                .isInstanceOf(NoSuchRecording.class);
        assertThat(rows.number("select count(*) from webinar_handover where meeting_id = " + meeting))
                .isZero();
    }

    @Test
    void what_pod_has_can_not_be_taken_back() throws Exception {
        rows.run("insert into webinar_handover (recording_id, meeting_id, asked_by, asked_at, title, state, bytes_done,"
                + " bytes_total, source_url, slug, tries, try_at, lease_holder, lease_until) values ('" + recording
                + "', " + meeting + ", " + alice.userId()
                + ", current_timestamp, 'Cours', 'STARTING', 1, 3, '', '0009-x',"
                + " 0, timestamp '2020-01-01 00:00:00', 'other', timestamp '2037-01-01 00:00:00')");
        assertThatThrownBy(() -> handovers.cancel(meeting, recording, alice)).isInstanceOf(TooLateToCancel.class);
        rows.run("update webinar_handover set lease_holder = null where recording_id = '" + recording + "'");
        await(HandoverState.DONE);
        assertThat(pod.encoded()).contains("0009-x");
    }
}
