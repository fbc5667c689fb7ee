package org.webinar.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;

/** Lives with conversations, without BigBlueButton or gateway: the rows of lives that are on air. */
@ApplicationScoped
public class ChatLives {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private Webinars webinars;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    /** A live of alice's; the number of its event. Its room is called room- and that number. */
    long begin(boolean chat) throws SQLException {
        Plan plan = new Plan("Chat", Days.fresh(), Duration.ofHours(1), chat);
        WebinarView webinar = webinars.one(webinars.plan(plan, person("alice")), person("alice"));
        run(
                "insert into webinar_live_session (version, meeting_id, event_id, gateway_id, running_meeting_id, state,"
                        + " close_room, room_name, started_at, state_since, room_absences)"
                        + " values (1, ?, ?, 1, ?, 'ON_AIR', false, ?, ?, ?, 0)",
                webinar.id(),
                webinar.eventId(),
                webinar.id(),
                "room-" + webinar.eventId(),
                ago(1),
                ago(1));
        return webinar.eventId();
    }

    void endAll() throws SQLException {
        Lives.endAll(new Rows(dataSource));
    }

    Visitor person(String name) {
        return visitors.named(name).orElseThrow();
    }

    static Timestamp ago(int minutes) {
        return Timestamp.from(Instant.now().minus(minutes, ChronoUnit.MINUTES));
    }

    /** How far a message has come on its way into the room. */
    String delivery(long id) {
        return value("select delivery from webinar_chat_message where id = ?", id);
    }

    String value(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement asked = prepared(connection, sql, values);
                ResultSet row = asked.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException trouble) {
            throw new AssertionError(sql, trouble);
        }
    }

    void run(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** The patience of everything that waits for the room is over. */
    void letTimePass(long event) throws SQLException {
        run("update webinar_chat_message set deliver_after = ? where event_id = ?", ago(1), event);
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("not in time: " + what);
            }
            Thread.sleep(50);
        }
    }
}
