package org.webinar.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Live sessions of tests: begun in SQL, for the room and the gateway they would need answer to nobody here. */
final class Lives {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Lives() {}

    /** A session that could not go on air: it stays as it is until somebody ends it. */
    static void begin(Rows rows, long meetingId) throws SQLException {
        rows.run(
                "insert into webinar_live_session (version, meeting_id, event_id, gateway_id, running_meeting_id, state,"
                        + " close_room, room_name, started_at, state_since, room_absences, tries)"
                        + " select 0, m.id, l.event_id, l.live_gateway_id, m.id, 'FAILED', false, m.meeting_id,"
                        + " m.created_at, m.created_at, 0, 0"
                        + " from meeting m join meeting_livestream l on l.meeting_id = m.id where m.id = " + meetingId);
    }

    /** A session that began two hours ago and was over ten minutes ago. */
    static void haveEnded(Rows rows, DataSource dataSource, long meetingId) throws SQLException {
        begin(rows, meetingId);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update webinar_live_session set state = 'ENDED', running_meeting_id = null,"
                                + " started_at = ?, ended_at = ? where meeting_id = ?")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minus(Duration.ofHours(2))));
            update.setTimestamp(2, Timestamp.from(Instant.now().minus(Duration.ofMinutes(10))));
            update.setLong(3, meetingId);
            update.executeUpdate();
        }
    }

    /** Ends what a test has left running, or the Director would go on with it while others look at the tables. */
    static void endAll(Rows rows) throws SQLException {
        rows.run("update webinar_live_session set state = 'ENDED', running_meeting_id = null,"
                + " ended_at = current_timestamp where running_meeting_id is not null");
    }

    /** The state of the meeting's newest session. */
    static String state(Rows rows, long meetingId) throws SQLException {
        return rows.value("select state from webinar_live_session where meeting_id = " + meetingId);
    }

    /** Waits until the session is over. */
    static void awaitEnd(Rows rows, long meetingId) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!state(rows, meetingId).equals("ENDED")) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the live is not over but " + state(rows, meetingId));
            }
            Thread.sleep(100);
        }
    }
}
