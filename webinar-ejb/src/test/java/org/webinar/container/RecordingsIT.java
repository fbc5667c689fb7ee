package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.letter.Letter;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.NotPublished;
import org.webinar.recording.ReadyRounds;
import org.webinar.recording.RecordingState;
import org.webinar.recording.Shelf;
import org.webinar.recording.Showcase;
import org.webinar.recording.Shown;
import org.webinar.rights.Keys;
import org.webinar.rights.NotYourMeeting;
import org.webinar.rights.SignInFirst;

/** Owners hear of a recording once, and show it to their audience or not. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class RecordingsIT {
    @Inject
    private Webinars webinars;

    @Inject
    private Shelf shelf;

    @Inject
    private Showcase showcase;

    @Inject
    private ReadyRounds rounds;

    @Inject
    private PostRounds post;

    @Inject
    private FakeRecordings server;

    @Inject
    private FakePost mails;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Visitor carol;
    private long meeting;
    private long event;
    private String name;
    private String room;
    private String recording;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() throws SQLException {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        carol = visitors.named("carol").orElseThrow();
        name = "Cours " + UUID.randomUUID().toString().substring(0, 8);
        meeting = webinars.plan(new Plan(name, Days.fresh(), Duration.ofHours(1), true), alice);
        event = webinars.one(meeting, alice).eventId();
        room = rows.value("select meeting_id from meeting where id = " + meeting);
        recording = server.become(room, RecordingState.PUBLISHED).id();
        rows.run("update auth_user set email = 'alice@univ.example' where id = " + alice.userId());
        rows.run("update auth_user set email = 'carol@univ.example' where id = " + carol.userId());
    }

    @AfterEach
    void forget_the_address() throws SQLException {
        rows.run("update auth_user set email = '' where id = " + carol.userId());
    }

    /** BigBlueButton tells of each format, several servers hear it, and several look at once whom to tell. */
    @Test
    void each_owner_hears_of_a_recording_once() throws Exception {
        rows.run("insert into meeting_additional_owners (meeting_id, user_id) values (" + meeting + ", "
                + carol.userId() + ")");
        assertThat(IntStream.range(0, 6).parallel().mapToObj(number -> shelf.ready(room)))
                .containsOnly(true);
        IntStream.range(0, 4).parallel().forEach(number -> rounds.tell());
        shelf.ready(room);
        rounds.tell();
        post.round();
        CalendarLines.awaitPost(rows, "alice@univ.example", "carol@univ.example");
        assertThat(told("alice@univ.example")).hasSize(1);
        assertThat(told("carol@univ.example")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains(name, "/meeting/recordings/" + room + "/"));
        assertThatThrownBy(() -> shelf.ready("forged")).isInstanceOf(ForgedReadyNotice.class);
    }

    @Test
    void a_notice_of_long_ago_is_news_to_nobody() throws Exception {
        insertNotice(recording, Instant.now().minus(Duration.ofDays(30)));
        rounds.tell();
        assertThat(rows.value("select told_at from webinar_recording_ready where recording_id = '" + recording + "'"))
                .isNull();
    }

    /** Also when the plan was changed after the room had been opened. */
    @Test
    void what_nobody_has_told_of_is_found_all_the_same() throws Exception {
        rows.run("update meeting set record = false where id = " + meeting);
        Lives.haveEnded(rows, dataSource, meeting);
        rows.run("update webinar_live_session set room_recorded = true where meeting_id = " + meeting);
        insertNotice(recording + "-of-an-earlier-live", Instant.now());
        rounds.look();
        rounds.tell();
        post.round();
        CalendarLines.awaitPost(rows, "alice@univ.example");
        assertThat(rows.number("select count(*) from webinar_recording_ready where recording_id = '" + recording + "'"))
                .isEqualTo(1);
        assertThat(told("alice@univ.example")).hasSize(2);
    }

    @Test
    void what_belonged_to_a_meeting_that_is_gone_is_forgotten() throws Exception {
        showcase.show(meeting, recording, alice);
        insertNotice(recording, Instant.now().minus(Duration.ofDays(30)));
        rows.run("update webinar_recording_ready set meeting_id = 999999 where recording_id = '" + recording + "'");
        rows.run("update webinar_recording_shown set meeting_id = 999999 where recording_id = '" + recording + "'");
        rounds.sweep();
        for (String table : List.of("webinar_recording_ready", "webinar_recording_shown")) {
            assertThat(rows.number("select count(*) from " + table + " where recording_id = '" + recording + "'"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void mails_are_kept_for_a_time_and_not_longer() throws Exception {
        shelf.ready(room);
        rounds.tell();
        rounds.sweep();
        String letters = "select count(*) from webinar_letter where kind = 'recording' and meeting_id = " + meeting;
        assertThat(rows.number(letters)).isEqualTo(1);
        rows.run("update webinar_letter set made_at = timestamp '2020-01-01 00:00:00' where meeting_id = " + meeting);
        rounds.sweep();
        assertThat(rows.number(letters)).isZero();
    }

    @Test
    void an_audience_finds_what_its_owner_shows_and_whoever_may_not_watch_does_not() throws Exception {
        assertThat(showcase.ofEvent(event)).isEmpty();
        showcase.show(meeting, recording, alice);
        showcase.show(meeting, recording, alice);
        assertThat(showcase.of(meeting, alice)).containsExactly(recording);
        Shown shown = showcase.ofEvent(event).get(0);
        assertThat(shown.start()).isNotNull();
        assertThatThrownBy(() -> showcase.watch(event, shown.id(), null, Keys.NONE))
                .as("before its end")
                .isInstanceOf(NoSuchRecording.class);
        Lives.haveEnded(rows, dataSource, meeting);
        assertThat(showcase.watch(event, shown.id(), null, Keys.NONE))
                .isEqualTo(URI.create("https://bbb.example/" + recording + "/"));
        assertThatThrownBy(() -> showcase.watch(event, shown.id() + 1000, null, Keys.NONE))
                .isInstanceOf(NoSuchRecording.class);
        rows.run("update live_event set is_restricted = true where id = " + event);
        assertThatThrownBy(() -> showcase.watch(event, shown.id(), null, Keys.NONE))
                .isInstanceOf(SignInFirst.class);
        showcase.hide(meeting, recording, alice);
        assertThat(showcase.ofEvent(event)).isEmpty();
    }

    @Test
    void what_is_hidden_or_deleted_is_shown_to_nobody() throws Exception {
        Lives.haveEnded(rows, dataSource, meeting);
        showcase.show(meeting, recording, alice);
        shelf.publish(meeting, recording, false, alice);
        assertThat(showcase.ofEvent(event)).isEmpty();
        assertThatThrownBy(() -> showcase.show(meeting, recording, alice)).isInstanceOf(NotPublished.class);
        shelf.publish(meeting, recording, true, alice);
        showcase.show(meeting, recording, alice);
        long shown = showcase.ofEvent(event).get(0).id();
        server.become(room, RecordingState.UNPUBLISHED);
        assertThatThrownBy(() -> showcase.watch(event, shown, null, Keys.NONE)).isInstanceOf(NotPublished.class);
        shelf.delete(meeting, recording, alice);
        assertThat(showcase.ofEvent(event)).isEmpty();
        assertThat(shelf.of(meeting, alice)).isEmpty();
    }

    /** Pod took any recording's word with any meeting's. */
    @Test
    void nobody_touches_what_is_somebody_elses() {
        assertThatThrownBy(() -> shelf.publish(meeting, recording, false, carol))
                .isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> showcase.show(meeting, recording, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> showcase.hide(meeting, recording, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> shelf.delete(meeting, recording, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> shelf.of(meeting, carol)).isInstanceOf(NotYourMeeting.class);
        String elsewhere =
                server.become("9999-elsewhere", RecordingState.PUBLISHED).id();
        assertThatThrownBy(() -> shelf.publish(meeting, elsewhere, false, alice))
                .isInstanceOf(NoSuchRecording.class);
        assertThatThrownBy(() -> shelf.delete(meeting, elsewhere, alice)).isInstanceOf(NoSuchRecording.class);
        assertThatThrownBy(() -> showcase.show(meeting, elsewhere, alice)).isInstanceOf(NoSuchRecording.class);
    }

    private void insertNotice(String recordingId, Instant readyAt) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into webinar_recording_ready (recording_id, meeting_id, ready_at) values (?, ?, ?)")) {
            insert.setString(1, recordingId);
            insert.setLong(2, meeting);
            insert.setTimestamp(3, Timestamp.from(readyAt));
            insert.executeUpdate();
        }
    }

    private List<Letter> told(String address) {
        return mails.to(address).stream()
                .filter(mail -> mail.subject().endsWith(name))
                .toList();
    }
}
