package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.administration.RecordingDesk;
import org.webinar.administration.RecordingFilter;
import org.webinar.administration.RecordingFilter.State;
import org.webinar.administration.RecordingRow;
import org.webinar.identity.Visitor;
import org.webinar.recording.RecordingState;
import org.webinar.recording.Shelf;
import org.webinar.recording.Showcase;
import org.webinar.rights.NotYourMeeting;

/** Everybody's recordings, for staff of their site. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SiteRecordingsIT extends SiteLists {
    @Inject
    private RecordingDesk recordings;

    @Inject
    private Shelf shelf;

    @Inject
    private Showcase showcase;

    @Inject
    private FakeRecordings server;

    private List<RecordingRow> recorded(String words, State state) {
        return recordings
                .find(new RecordingFilter(words, state), 0, staff("meeting.view_internalrecording"))
                .page()
                .rows();
    }

    @Test
    void a_recording_stands_once_however_much_is_known_of_it() throws SQLException {
        String room = rows.value("select meeting_id from meeting where id = " + id);
        String recording = server.become(room, RecordingState.PUBLISHED).id();
        notice(recording);
        showcase.show(id, recording, alice);
        rows.run(
                "insert into meeting_internalrecording (name, start_at, source_url, recording_id, meeting_id, owner_id,"
                        + " site_id, uploaded_to_pod_by_id) values ('r', current_timestamp, 'x', 'old-" + mark
                        + "-1769975700000', " + id + ", " + alice.userId() + ", 1, " + alice.userId() + ")");
        rows.run("insert into webinar_handover (recording_id, meeting_id, asked_by, asked_at, title, state, bytes_done,"
                + " bytes_total, source_url, tries) values ('way-" + mark + "', " + id + ", " + alice.userId()
                + ", current_timestamp, 't', 'FAILED', 0, 0, '', 0)");
        try {
            assertThat(recorded("oeuvres " + mark, State.ALL)).hasSize(3);
            assertThat(recorded(mark, State.SHOWN)).singleElement().satisfies(row -> assertThat(row.states())
                    .containsExactly(State.READY, State.SHOWN));
            assertThat(recorded(mark, State.IN_POD)).singleElement().satisfies(row -> assertThat(row.at())
                    .isEqualTo(Instant.ofEpochMilli(1_769_975_700_000L)));
            assertThat(recorded("way-" + mark, State.ALL))
                    .extracting(RecordingRow::states)
                    .containsExactly(List.of(State.FAILED));
            assertThat(recorded(mark, State.MOVING)).isEmpty();
            assertThat(recorded("%" + mark, State.ALL)).isEmpty();
        } finally {
            rows.run("delete from webinar_handover where meeting_id = " + id);
        }
    }

    @Test
    void very_many_are_not_all_read_and_that_is_said() throws SQLException {
        notices(2_000);
        Visitor staff = staff("meeting.view_internalrecording");
        assertThat(recordings.find(new RecordingFilter(mark, State.ALL), 0, staff))
                .satisfies(all -> assertThat(all.page().count()).isEqualTo(2_000))
                .satisfies(all -> assertThat(all.cut()).isFalse());
        notice("one-more-" + mark);
        assertThat(recordings.find(new RecordingFilter(mark, State.ALL), 0, staff))
                .satisfies(all -> assertThat(all.page().count()).isEqualTo(2_000))
                .satisfies(all -> assertThat(all.cut()).isTrue());
        assertThat(recordings.find(new RecordingFilter(mark + " one-more", State.ALL), 0, staff))
                .satisfies(few -> assertThat(few.page().count()).isEqualTo(1))
                .satisfies(few -> assertThat(few.cut()).isFalse());
    }

    @Test
    void staff_publish_and_delete_by_pods_permissions_and_all_of_it_is_written_down() throws SQLException {
        String room = rows.value("select meeting_id from meeting where id = " + id);
        String recording = server.become(room, RecordingState.UNPUBLISHED).id();
        notice(recording);
        Visitor sees = staff("meeting.view_internalrecording");
        assertThat(shelf.of(id, sees)).hasSize(1);
        assertThatThrownBy(() -> shelf.publish(id, recording, true, sees)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> shelf.delete(id, recording, staff("meeting.change_internalrecording")))
                .isInstanceOf(NotYourMeeting.class);
        shelf.publish(id, recording, true, staff("meeting.change_internalrecording"));
        shelf.publish(id, recording, true, staff("meeting.change_internalrecording"));
        shelf.delete(id, recording, staff("meeting.delete_internalrecording"));
        assertThat(recorded(mark, State.ALL)).isEmpty();
        assertThat(rows.number("select count(*) from webinar_change where kind = 'WEBINAR' and deed = 'CHANGED'"
                        + " and username = 'nobody' and thing_id = " + id))
                .isEqualTo(2);
    }
}
