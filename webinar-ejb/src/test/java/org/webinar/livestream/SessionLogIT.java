package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.TestDatabase;
import org.webinar.gateway.Machinery;
import org.webinar.meeting.Guest;
import org.webinar.meeting.Meetings;
import org.webinar.settings.FixedSettings;

/** Who came into a room, as Pod writes it down, at several servers at once and on three databases. */
class SessionLogIT {
    /** Half past ten in Paris. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2033-03-01T09:30:00.250Z"), ZoneOffset.UTC);

    private static final int SERVERS = 4;
    private static final int EACH = 5;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private TestDatabase database;
    private EntityManagerFactory entities;
    private long meeting;

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    private record Server(Counter counter, SessionLogLedger logs) {
        void comes(long meeting, String name, String account, Guest.Role role, boolean fresh) {
            counter.desk().inside().transaction(() -> logs.note(meeting, new Guest(name, account, role), fresh));
        }

        List<SessionLog> all(long meeting) {
            return counter.desk().inside().transaction(() -> logs.of(meeting));
        }
    }

    private Server server() throws SQLException {
        Counter counter = Counter.of(database, entities, CLOCK);
        opened.add(0, counter);
        var rules = Meetings.rules(FixedSettings.of(Map.of("TIME_ZONE", "Europe/Paris")), CLOCK);
        return new Server(counter, counter.desk().inside().give(new SessionLogLedger(rules)));
    }

    private Server open(Machinery.Kind kind) throws SQLException {
        database = Machinery.in(kind);
        entities = database.entities("webinar");
        opened.add(entities);
        Server first = server();
        meeting = first.counter().plan("Logged", Instant.parse("2033-03-02T14:00:00Z"));
        return first;
    }

    @ParameterizedTest
    @EnumSource
    void each_opening_is_a_row_and_viewers_stand_in_the_newest(Machinery.Kind kind) throws SQLException {
        Server server = open(kind);
        // Pod stumbled here: nobody has opened anything yet.
        server.comes(meeting, "Zoé \"O’Neil\"", null, Guest.Role.VIEWER, false);
        server.comes(meeting, "Élise", null, Guest.Role.MODERATOR, true);
        server.comes(meeting, "Bob", null, Guest.Role.MODERATOR, false);
        server.comes(meeting, "東京", null, Guest.Role.VIEWER, false);
        assertThat(server.all(meeting))
                .hasSize(2)
                .satisfiesExactly(
                        newest -> assertThat(newest.people())
                                .extracting(Joined::name)
                                .containsExactly("Élise", "Bob", "東京"),
                        first -> assertThat(first.people())
                                .extracting(Joined::name)
                                .containsExactly("Zoé \"O’Neil\""));
        assertThat(database.rows("SELECT viewers FROM meeting_meetingsessionlog WHERE meeting_id = " + meeting
                        + " ORDER BY id DESC"))
                .first()
                .isEqualTo(List.of("[\n [\n  \"2033-03-01T10:30:00.250\",\n  \"\\u6771\\u4eac\"\n ]\n]"));
        assertThat(database.rows("SELECT DISTINCT l.creator_id = m.owner_id FROM meeting_meetingsessionlog l"
                        + " JOIN meeting m ON m.id = l.meeting_id WHERE m.id = " + meeting))
                .hasSize(1);
    }

    /** Pod read, added and wrote: of two who came at once, one was lost. */
    @ParameterizedTest
    @EnumSource
    void of_many_who_come_at_once_nobody_is_lost(Machinery.Kind kind) throws Exception {
        Server first = open(kind);
        List<Callable<Void>> crowd = new ArrayList<>();
        for (int number = 0; number < SERVERS; number++) {
            Server server = server();
            String name = "Guest " + number;
            crowd.add(() -> {
                for (int i = 0; i < EACH; i++) {
                    server.comes(meeting, name, null, Guest.Role.VIEWER, false);
                }
                return null;
            });
        }
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
        try {
            for (Future<Void> each : servers.invokeAll(crowd)) {
                each.get();
            }
        } finally {
            servers.shutdownNow();
        }
        assertThat(first.all(meeting)).singleElement().satisfies(log -> assertThat(log.people())
                .hasSize(SERVERS * EACH));
    }
}
