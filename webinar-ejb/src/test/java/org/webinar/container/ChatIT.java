package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.ChatLine;
import org.webinar.chat.ChatRelay;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.chat.HeardLine;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.rights.Keys;

/** Conversations on real transactions. */
@ExtendWith(ArquillianExtension.class)
class ChatIT {
    @Inject
    private Webinars webinars;

    @Inject
    private Conversations conversations;

    @Inject
    private ChatRelay relay;

    @Inject
    private Visitors visitors;

    @Inject
    private AnySite anySite;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @AfterEach
    void end_what_was_begun() throws SQLException {
        Lives.endAll(new Rows(dataSource));
    }

    /** A page that has heard nothing sends again while its first attempt is still being stored. */
    @Test
    void a_message_sent_four_times_at_once_is_one_message() throws Exception {
        long event = live(true);
        Draft draft = new Draft(alice(), "key-0123456789", "Bonjour");
        Callable<ChatLine> say = () -> anySite.whileAsking(() -> conversations.say(event, draft));
        List<Future<ChatLine>> said =
                executor.invokeAll(Stream.generate(() -> say).limit(4).toList());
        long id = said.get(0).get().id();
        for (Future<ChatLine> one : said) {
            assertThat(one.get().id()).isEqualTo(id);
        }
        assertThat(conversations.after(event, null, null, Keys.NONE)).hasSize(1);
    }

    @Test
    void whoever_reads_on_from_a_number_misses_none() throws Exception {
        long event = live(true);
        String room = "room-" + event;
        List<Callable<Void>> heard = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Void>) () -> {
                    conversations.heard(new HeardLine(room, "k" + i, "Somebody", "line " + i));
                    return null;
                })
                .toList();
        List<Future<Void>> running = heard.stream().map(executor::submit).toList();
        Long last = 0L;
        int read = 0;
        while (running.stream().anyMatch(one -> !one.isDone())
                || !conversations.after(event, last, null, Keys.NONE).isEmpty()) {
            List<ChatLine> fresh = conversations.after(event, last, null, Keys.NONE);
            read += fresh.size();
            last = fresh.isEmpty() ? last : fresh.get(fresh.size() - 1).id();
        }
        assertThat(read).isEqualTo(40);
    }

    @Test
    void what_is_said_in_a_room_whose_chat_is_off_stays_there() throws SQLException {
        long event = live(false);
        conversations.heard(new HeardLine("room-" + event, "k", "Somebody", "private"));
        assertThat(conversations.after(event, null, null, Keys.NONE)).isEmpty();
    }

    @Test
    void what_could_not_be_relayed_in_two_minutes_stays_on_the_page() throws SQLException {
        long event = live(true);
        long id = conversations
                .say(event, new Draft(alice(), "key-abcdefghij", "Too late"))
                .id();
        assertThat(delivery(id)).isEqualTo("PENDING");
        execute("update webinar_chat_message set posted_at = ? where id = ?", minutesAgo(3), id);
        relay.round();
        assertThat(delivery(id)).isEqualTo("FAILED");
        assertThat(conversations.after(event, null, null, Keys.NONE))
                .extracting(ChatLine::text)
                .containsExactly("Too late");
    }

    /** A live without BigBlueButton or gateway: the rows of one that is on air. */
    private long live(boolean chat) throws SQLException {
        Plan plan = new Plan("Chat", Days.fresh(), Duration.ofHours(1), chat);
        WebinarView webinar = webinars.one(webinars.plan(plan, alice()), alice());
        execute(
                "insert into webinar_live_session (version, meeting_id, event_id, gateway_id, running_meeting_id, state,"
                        + " close_room, room_name, entrance_token, started_at, state_since, room_absences)"
                        + " values (1, ?, ?, 1, ?, 'ON_AIR', false, ?, ?, ?, ?, 0)",
                webinar.id(),
                webinar.eventId(),
                webinar.id(),
                "room-" + webinar.eventId(),
                "token" + webinar.id(),
                minutesAgo(1),
                minutesAgo(1));
        return webinar.eventId();
    }

    private static java.sql.Timestamp minutesAgo(int minutes) {
        return java.sql.Timestamp.from(Instant.now().minus(minutes, ChronoUnit.MINUTES));
    }

    private Visitor alice() {
        return visitors.named("alice").orElseThrow();
    }

    private String delivery(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement asked =
                        connection.prepareStatement("select delivery from webinar_chat_message where id = ?")) {
            asked.setLong(1, id);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
