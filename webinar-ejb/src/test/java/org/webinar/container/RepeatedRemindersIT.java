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
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.invitation.InvitationDesk;
import org.webinar.invitation.InvitationRounds;
import org.webinar.invitation.Place;
import org.webinar.letter.Letter;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.Rhythm;
import org.webinar.meeting.Series;

/** People are reminded of each date of a meeting that is repeated, once. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class RepeatedRemindersIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationRounds rounds;

    @Inject
    private PostRounds post;

    @Inject
    private FakePost server;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private long id;
    private String name;
    private String ana;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    /** Every day for ever, since four days ago. */
    @BeforeEach
    void invite_somebody() throws Exception {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        String word = UUID.randomUUID().toString().substring(0, 8);
        name = "Conseil " + word;
        ana = "ana-" + word + "@univ.example";
        Series daily = Series.of(new Repetition(Rhythm.DAILY, 1, Set.of(), null, null));
        id = webinars.plan(new Plan(name, Days.fresh(), HOUR, false, false, null, daily), alice);
        desk.invite(id, Place.ROOM, ana, "", Locale.ENGLISH, alice);
        post.round();
        CalendarLines.awaitPost(rows, ana);
        rows.run("update webinar_invitee set told_at = timestamp '2026-01-01 00:00:00' where meeting_id = " + id);
    }

    @Test
    void a_date_after_the_first_is_reminded_of_once_and_so_is_the_one_after_it() throws Exception {
        nextDateIn(Duration.ofMinutes(10));
        IntStream.range(0, 4).parallel().forEach(server -> rounds.round());
        rounds.round();
        arrived();
        assertThat(subjects()).containsExactly("Invitation: " + name, "Reminder: " + name);
        assertThat(rows.value("select next_at from webinar_calendar_entry where meeting_id = " + id))
                .isNotNull();

        nextDateIn(Duration.ofMinutes(12));
        rounds.round();
        rounds.round();
        arrived();
        assertThat(subjects()).containsExactly("Invitation: " + name, "Reminder: " + name, "Reminder: " + name);
    }

    @Test
    void what_is_moved_or_deleted_is_not_reminded_of() throws Exception {
        nextDateIn(Duration.ofMinutes(10));
        alterations.delete(id, alice);
        rounds.round();
        rounds.round();
        arrived();
        assertThat(subjects()).containsExactly("Invitation: " + name, "Cancelled: " + name);
        assertThat(rows.number("select count(*) from webinar_reminder where meeting_id = " + id))
                .isZero();
    }

    private void arrived() throws Exception {
        post.round();
        CalendarLines.awaitPost(rows, ana);
    }

    private List<String> subjects() {
        return server.to(ana).stream().map(Letter::subject).toList();
    }

    /** As if it had been planned so four days ago: the meeting, and what those who are invited know of it. */
    private void nextDateIn(Duration time) throws SQLException {
        Instant start = Instant.now()
                .plus(time)
                .atZone(PARIS)
                .minusDays(4)
                .truncatedTo(ChronoUnit.SECONDS)
                .toInstant();
        try (Connection connection = dataSource.getConnection()) {
            for (String sql : List.of(
                    "update meeting set start_at = ? where id = ?",
                    "update webinar_calendar_entry set next_at = null, starts_at = ? where meeting_id = ?",
                    "update webinar_calendar_entry set ends_at = ? where meeting_id = ?")) {
                try (PreparedStatement update = connection.prepareStatement(sql)) {
                    update.setTimestamp(1, Timestamp.from(sql.contains("start") ? start : start.plus(HOUR)));
                    update.setLong(2, id);
                    update.executeUpdate();
                }
            }
        }
    }
}
