package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.ChatArchive;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.invitation.CalendarFeeds;
import org.webinar.invitation.InvitationArchive;
import org.webinar.invitation.InvitationDesk;
import org.webinar.invitation.InvitationRounds;
import org.webinar.invitation.NoSuchCalendar;
import org.webinar.invitation.Place;
import org.webinar.letter.Letter;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.rights.Keys;
import org.webinar.rights.OnlyForAdministrators;

/** What follows an invitation by itself: reminders, calendars, and the day on which the address is forgotten. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Webinars webinars;

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationRounds rounds;

    @Inject
    private InvitationArchive invitations;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private ChatArchive archive;

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
    private String bob;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void invite_two() throws Exception {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        String word = UUID.randomUUID().toString().substring(0, 8);
        name = "Cours " + word;
        ana = "ana-" + word + "@univ.example";
        bob = "bob-" + word + "@univ.example";
        id = webinars.plan(new Plan(name, Days.fresh(), HOUR, true), alice);
        desk.invite(id, Place.LIVE, ana + "," + bob, "", Locale.ENGLISH, alice);
        post.round();
        CalendarLines.awaitPost(rows, ana, bob);
    }

    /** Both reminders are due, since nobody was there in time; several servers look at once; Bob has just been told. */
    @Test
    void each_is_reminded_once_and_whoever_has_just_been_told_is_not() throws Exception {
        rows.run("update webinar_invitee set told_at = timestamp '2026-01-01 00:00:00' where address = '" + ana + "'");
        beginsIn(Duration.ofMinutes(10));
        IntStream.range(0, 4).parallel().forEach(server -> rounds.round());
        post.round();
        CalendarLines.awaitPost(rows, ana, bob);
        assertThat(subjects(ana)).containsExactly("Invitation: " + name, "Reminder: " + name);
        assertThat(subjects(bob)).containsExactly("Invitation: " + name);
        assertThat(rows.number("select count(*) from webinar_reminder where meeting_id = " + id))
                .isEqualTo(2);
    }

    /** The mail server was away until it had begun; or somebody was taken off the list meanwhile. */
    @Test
    void nobody_is_reminded_too_late() throws Exception {
        server.isFull(ana);
        server.isFull(bob);
        rows.run("update webinar_invitee set told_at = timestamp '2026-01-01 00:00:00' where meeting_id = " + id);
        beginsIn(Duration.ofMinutes(10));
        rounds.round();
        assertThat(waitingReminders(ana)).isEqualTo(1);
        long second = desk.invited(id, alice).stream()
                .filter(one -> one.email().equals(bob))
                .findFirst()
                .orElseThrow()
                .id();
        desk.withdraw(id, second, alice);
        assertThat(waitingReminders(bob)).isZero();
        rows.run("update webinar_letter set expires_at = timestamp '2026-01-01 00:00:00', try_at = made_at where kind ="
                + " 'reminder LIVE' and recipients = '" + ana + "'");
        server.takesAgain(ana);
        server.takesAgain(bob);
        rows.run("update webinar_letter set try_at = made_at where try_at is not null and recipients = '" + bob + "'");
        post.round();
        CalendarLines.awaitPost(rows, ana, bob);
        assertThat(subjects(ana)).containsExactly("Invitation: " + name);
        assertThat(subjects(bob)).containsExactly("Invitation: " + name, "Cancelled: " + name);
    }

    private long waitingReminders(String address) throws SQLException {
        return rows.number("select count(*) from webinar_letter where kind = 'reminder LIVE' and try_at is not null"
                + " and recipients = '" + address + "'");
    }

    /** As if it had been planned so: the meeting, and what those who are invited know of it. */
    private void beginsIn(Duration time) throws SQLException {
        Instant start = Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS);
        try (Connection connection = dataSource.getConnection()) {
            for (String sql : List.of(
                    "update meeting set start_at = ? where id = ?",
                    "update webinar_calendar_entry set starts_at = ? where meeting_id = ?",
                    "update webinar_calendar_entry set ends_at = ? where meeting_id = ?",
                    "update webinar_calendar_entry set over_at = ? where meeting_id = ?")) {
                try (PreparedStatement update = connection.prepareStatement(sql)) {
                    update.setTimestamp(1, Timestamp.from(sql.contains("start") ? start : start.plus(HOUR)));
                    update.setLong(2, id);
                    update.executeUpdate();
                }
            }
        }
    }

    @Test
    void somebody_who_wishes_to_be_forgotten_is_found_and_forgotten() throws Exception {
        Visitor carol = visitors.named("carol").orElseThrow();
        rows.run("update auth_user set email = '" + bob.toUpperCase(Locale.ROOT) + "' where id = " + carol.userId());
        assertThat(invitations.of("carol", carol))
                .singleElement()
                .extracting(InvitationArchive.Kept::meeting)
                .isEqualTo(name);
        assertThatThrownBy(() -> invitations.ofAddress(bob, carol)).isInstanceOf(OnlyForAdministrators.class);
        archive.forget("carol", carol);
        assertThat(invitations.of("carol", carol)).isEmpty();
        assertThat(letters(bob)).isZero();
        assertThat(letters(ana)).isEqualTo(1);
        assertThat(desk.invited(id, alice)).hasSize(1);
        rows.run("update auth_user set email = '' where id = " + carol.userId());
    }

    @Test
    void addresses_are_kept_for_a_time_after_the_meeting_and_not_longer() throws Exception {
        rounds.forgetOld();
        assertThat(letters(ana)).isEqualTo(1);
        rows.run(
                "update webinar_calendar_entry set over_at = timestamp '2020-01-01 00:00:00' where meeting_id = " + id);
        rounds.forgetOld();
        assertThat(letters(ana)).isZero();
        for (String table : List.of("webinar_invitee", "webinar_calendar_entry", "webinar_reminder")) {
            assertThat(rows.number("select count(*) from " + table + " where meeting_id = " + id))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void calendars_show_the_same_appointment_and_a_renewed_address_leads_nowhere() throws Exception {
        long event = rows.number("select event_id from meeting_livestream where meeting_id = " + id);
        String uid = CalendarLines.uid(server.to(ana).get(0));
        String password = rows.value("select attendee_password from meeting where id = " + id);
        assertThat(feeds.ofEvent(event, null, Keys.NONE))
                .contains("METHOD:PUBLISH", name)
                .doesNotContain(password, "/meeting/", ana);
        assertThat(feeds.ofEvent(event, null, Keys.NONE).replace("\r\n ", "")).contains("UID:" + uid);
        assertThat(feeds.coming()).contains(name).doesNotContain(password, "/meeting/");
        rows.run("update live_event set is_restricted = true where id = " + event);
        assertThat(feeds.coming()).doesNotContain(name);

        String word = feeds.wordOf(alice).replaceFirst("^\\d+-", "");
        assertThat(feeds.own(alice.userId(), word)).contains(name).doesNotContain(password);
        rows.run("update auth_user set is_active = false where id = " + alice.userId());
        assertThatThrownBy(() -> feeds.own(alice.userId(), word)).isInstanceOf(NoSuchCalendar.class);
        rows.run("update auth_user set is_active = true where id = " + alice.userId());
        feeds.renew(alice);
        assertThatThrownBy(() -> feeds.own(alice.userId(), word)).isInstanceOf(NoSuchCalendar.class);
        assertThat(feeds.wordOf(alice)).doesNotContain(word);
    }

    private List<String> subjects(String address) {
        return server.to(address).stream().map(Letter::subject).toList();
    }

    private long letters(String address) throws SQLException {
        return rows.number("select count(*) from webinar_letter where recipients = '" + address + "'");
    }
}
