package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.LiveState;
import org.webinar.livestream.Programme;
import org.webinar.livestream.Sought;
import org.webinar.livestream.Sought.Show;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;

/** When a webinar that has been held goes to the past ones of its presenter. On three databases. */
@ExtendWith(ArquillianExtension.class)
class HeldWebinarsIT {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Agenda agenda;

    @Inject
    private Programme programme;

    @Inject
    private Webinars webinars;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void know_people() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
    }

    @Test
    void what_has_been_held_is_past_unless_its_time_is_far_or_only_a_rehearsal_was() throws SQLException {
        long held = soon("Held 1");
        long rehearsed = soon("Held 2");
        long tried = webinars.plan(new Plan("Held 3", Days.fresh(), HOUR, true), alice);
        long planned = soon("Held 4");
        for (long ended : List.of(held, rehearsed, tried)) {
            Lives.haveEnded(rows, dataSource, ended);
        }
        rows.run("update webinar_live_session set curtain = 'REHEARSAL' where meeting_id = " + rehearsed);
        assertThat(found("Held", Show.ACTIVE)).containsExactlyInAnyOrder(rehearsed, tried, planned);
        assertThat(found("Held", Show.PAST)).containsExactly(held);
        assertThat(found("Held", Show.ALL)).hasSize(4).endsWith(held);
        assertThat(agenda.of(new Sought("Held", Show.PAST, 0), alice).found()).isEqualTo(1);

        Lives.begin(rows, held);
        assertThat(found("Held", Show.ACTIVE)).startsWith(held);
        Lives.endAll(rows);
        assertThat(found("Held", Show.PAST)).containsExactly(held);
        move(held, Instant.now().plus(Duration.ofDays(7)));
        assertThat(found("Held", Show.ACTIVE)).contains(held);
    }

    @Test
    void of_a_rehearsal_the_list_of_events_says_nothing() throws SQLException {
        long rehearsed = soon("Rehearsed");
        Lives.begin(rows, rehearsed);
        assertThat(announced(rehearsed)).isEqualTo(LiveState.FAILED);
        rows.run("update webinar_live_session set curtain = 'REHEARSAL' where meeting_id = " + rehearsed);
        assertThat(announced(rehearsed)).isNull();
        Lives.endAll(rows);
        assertThat(announced(rehearsed)).isNull();
    }

    /** The state that strangers read in the list; null for none. */
    private LiveState announced(long meetingId) throws SQLException {
        long event =
                Long.parseLong(rows.value("select event_id from meeting_livestream where meeting_id = " + meetingId));
        for (int page = 0; ; page++) {
            Programme.Page coming = programme.coming(page);
            var found =
                    coming.events().stream().filter(one -> one.id() == event).findFirst();
            if (found.isPresent()) {
                return found.get().state();
            }
            assertThat(coming.more()).isTrue();
        }
    }

    /** It begins in a quarter of an hour, whatever gateways are free then. */
    private long soon(String name) throws SQLException {
        long id = webinars.plan(new Plan(name, Days.fresh(), HOUR, true), alice);
        move(id, Instant.now().plus(Duration.ofMinutes(15)));
        return id;
    }

    private void move(long id, Instant start) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update meeting set start_at = ?, recurring_until = null,"
                                + " nb_occurrences = null where id = ?")) {
            update.setTimestamp(1, Timestamp.from(start));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    private List<Long> found(String words, Show show) {
        return agenda.of(new Sought(words, show, 0), alice).meetings().stream()
                .map(WebinarView::id)
                .toList();
    }
}
