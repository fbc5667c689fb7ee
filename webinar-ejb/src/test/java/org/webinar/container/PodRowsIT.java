package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.AddressTooLong;
import org.webinar.meeting.Plan;

/**
 * What we write into Pod's tables, column by column, beside what Django wrote for its webinar (meeting 4). Runs on
 * PostgreSQL and MariaDB.
 */
@ExtendWith(ArquillianExtension.class)
class PodRowsIT {
    /** Half past midnight on Monday in Paris, still Sunday in UTC. */
    private static final Instant START = Instant.parse("2030-06-30T22:30:00Z");

    private static final Pattern MANY_LETTERS = Pattern.compile("[a-z]{16}");
    private static final Pattern VOICE_BRIDGE = Pattern.compile("7\\d{4}");

    @Inject
    private Webinars webinars;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void a_webinar_is_three_rows_as_django_writes_them_and_nothing_else_changes() throws SQLException {
        Map<String, List<String>> before = podsRows();
        long id = webinars.plan(new Plan("Été 🎉 مرحبا & <b>", START, Duration.ofMinutes(90), true), person("alice"));
        WebinarView webinar = webinars.one(id, person("alice"));
        Map<String, List<String>> after = podsRows();

        Set<String> grown = Set.of("meeting", "live_event", "meeting_livestream");
        before.forEach((table, rows) -> {
            assertThat(after.get(table)).as(table).containsAll(rows);
            assertThat(after.get(table)).as(table).hasSize(rows.size() + (grown.contains(table) ? 1 : 0));
        });

        assertThat(differences("meeting", 4, id)).isEqualTo(meeting(id));
        assertThat(differences("live_event", 1, webinar.eventId())).isEqualTo(event(webinar.eventId()));
        assertThat(row(
                        "select status, event_id, live_gateway_id, meeting_id from meeting_livestream where meeting_id = "
                                + id))
                .containsEntry("status", "0")
                .containsEntry("event_id", String.valueOf(webinar.eventId()))
                .containsKey("live_gateway_id");
    }

    /** What differs from Django's row on purpose: what was typed, what BigBlueButton answered, what is random. */
    private static Map<String, String> meeting(long id) {
        Map<String, String> expected = new TreeMap<>();
        expected.put("id", String.valueOf(id));
        expected.put("name", "Été 🎉 مرحبا & <b>");
        expected.put("meeting_id", "%04d-ete-b".formatted(id));
        expected.put("attendee_password", "16 letters");
        expected.put("moderator_password", "");
        expected.put("start_at", "2030-06-30 22:30:00");
        expected.put("expected_duration", "90 minutes");
        expected.put("recurring_until", "2030-07-01");
        expected.put("is_running", "false");
        expected.put("welcome_text", "");
        expected.put("record", "false");
        expected.put("parent_meeting_id", null);
        expected.put("internal_meeting_id", null);
        expected.put("voice_bridge", "70000 to 79999");
        expected.put("bbb_create_time", null);
        expected.put("created_at", "now");
        expected.put("updated_at", "now");
        return expected;
    }

    private static Map<String, String> event(long id) {
        Map<String, String> expected = new TreeMap<>();
        expected.put("id", String.valueOf(id));
        expected.put("slug", "%04d-ete-b".formatted(id));
        expected.put("title", "Été 🎉 مرحبا & <b>");
        expected.put("start_date", "2030-06-30 22:30:00");
        expected.put("end_date", "2030-07-01 00:00:00");
        expected.put("max_viewers", "0");
        return expected;
    }

    @Test
    void a_name_that_makes_too_long_an_address_is_refused_and_nothing_stays() throws SQLException {
        Map<String, List<String>> before = podsRows();
        Plan plan = new Plan("\uFB03".repeat(250), START.plus(Duration.ofDays(9)), Duration.ofHours(1), true);
        assertThatThrownBy(() -> webinars.plan(plan, person("alice"))).isInstanceOf(AddressTooLong.class);
        assertThat(podsRows()).isEqualTo(before);
    }

    @Test
    void the_longest_name_and_the_shortest_slug_fit() {
        Plan longest = new Plan("a".repeat(250), START.plus(Duration.ofDays(10)), Duration.ofHours(1), true);
        assertThat(webinars.one(webinars.plan(longest, person("alice")), person("alice"))
                        .eventSlug())
                .hasSize(255);
        Plan shortest = new Plan("東京", START.plus(Duration.ofDays(11)), Duration.ofHours(1), true);
        WebinarView webinar = webinars.one(webinars.plan(shortest, person("alice")), person("alice"));
        assertThat(webinar.eventSlug()).isEqualTo("%04d-".formatted(webinar.eventId()));
    }

    /** The columns in which our row differs from Django's, with our values in words that no database has of its own. */
    private Map<String, String> differences(String table, long djangos, long ours) throws SQLException {
        Map<String, String> theirs = row("select * from " + table + " where id = " + djangos);
        Map<String, String> found = row("select * from " + table + " where id = " + ours);
        found.entrySet().removeIf(column -> java.util.Objects.equals(theirs.get(column.getKey()), column.getValue()));
        found.replaceAll(PodRowsIT::inWords);
        return found;
    }

    private static String inWords(String column, String value) {
        if (value == null) {
            return null;
        }
        return switch (column) {
            case "attendee_password" -> MANY_LETTERS.matcher(value).matches() ? "16 letters" : value;
            case "voice_bridge" -> VOICE_BRIDGE.matcher(value).matches() ? "70000 to 79999" : value;
            case "expected_duration" -> Set.of("01:30:00", "5400000000").contains(value) ? "90 minutes" : value;
            case "created_at", "updated_at" -> recent(value) ? "now" : value;
            default -> value;
        };
    }

    private static boolean recent(String value) {
        Instant time = LocalDateTime.parse(value.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        return Duration.between(time, Instant.now()).abs().compareTo(Duration.ofMinutes(2)) < 0;
    }

    private Map<String, String> row(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            Map<String, String> row = new TreeMap<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.put(rows.getMetaData().getColumnName(i), text(rows, i));
            }
            assertThat(rows.next()).isFalse();
            return row;
        }
    }

    /** Instants in UTC and booleans in words, whatever the driver makes of them. */
    private static String text(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof java.sql.Timestamp time) {
            return time.toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDateTime()
                            .toString()
                            .replace('T', ' ')
                    + (time.getTime() % 60_000 == 0 ? ":00" : "");
        }
        return value instanceof Boolean flag ? flag.toString() : rows.getString(column);
    }

    private Map<String, List<String>> podsRows() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            Map<String, List<String>> found = new TreeMap<>();
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.startsWith("webinar_")) {
                    found.put(table, all(connection, table));
                }
            }
            assertThat(found).hasSizeGreaterThan(40);
            return found;
        }
    }

    private static List<String> all(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(rows.getString(i)).append('|');
                }
                found.add(row.toString());
            }
            found.sort(null);
            return found;
        }
    }

    private Visitor person(String name) {
        return visitors.named(name).orElseThrow();
    }
}
