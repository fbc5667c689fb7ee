package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.invitation.InvitationArchive;
import org.webinar.invitation.InvitationDesk;
import org.webinar.invitation.InvitationRounds;
import org.webinar.invitation.Invited;
import org.webinar.invitation.Place;
import org.webinar.letter.Fate;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;

/** What becomes of an invitation when something changes before, while or after its mail leaves. */
@ExtendWith(ArquillianExtension.class)
class InvitationChangesIT {
    private static final Visitor ROOT = new Visitor(99, "root", "Root", true, false, Set.of());

    @Inject
    private Webinars webinars;

    @Inject
    private InvitationDesk desk;

    @Inject
    private InvitationRounds rounds;

    @Inject
    private PostRounds post;

    @Inject
    private FakePost server;

    @Inject
    private InvitationArchive archive;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private long id;
    private String ana;
    private String bob;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() throws Exception {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        rows.run("update auth_user set email = 'alice@univ.example' where id = " + alice.userId());
        Instant start = Days.fresh();
        id = webinars.plan(new Plan("Été", start, Duration.ofHours(1), true), alice);
        String word = UUID.randomUUID().toString().substring(0, 8);
        ana = "ana-" + word + "@univ.example";
        bob = "bob-" + word + "@univ.example";
    }

    @Test
    void what_was_tried_in_vain_is_not_tried_again_once_it_is_taken_back() throws Exception {
        server.isFull(ana);
        invite(Place.LIVE, ana, "");
        post.round();
        ChatLives.await("it is late", () -> find(ana).fate().state() == Fate.State.LATE);
        desk.withdraw(id, find(ana).id(), alice);
        server.takesAgain(ana);
        rows.run("update webinar_letter set try_at = made_at where try_at is not null and recipients = '" + ana + "'");
        deliver();
        assertThat(methods(ana)).containsExactly("CANCEL");
    }

    @Test
    void whoever_may_have_read_one_mail_is_told_of_the_end_though_a_second_has_not_left() throws Exception {
        invite(Place.LIVE, ana, "");
        deliver();
        desk.again(id, find(ana).id(), Locale.ENGLISH, alice);
        desk.withdraw(id, find(ana).id(), alice);
        deliver();
        assertThat(methods(ana)).startsWith("REQUEST").endsWith("CANCEL");
    }

    @Test
    void what_was_added_for_somebody_stays_with_him() throws Exception {
        invite(Place.LIVE, ana, "Bring your questions");
        invite(Place.LIVE, bob, "Bring your chair");
        deliver();
        rows.run("update meeting set name = 'Hiver' where id = " + id);
        rounds.round();
        deliver();
        desk.again(id, find(ana).id(), Locale.ENGLISH, alice);
        deliver();
        assertThat(server.to(ana)).hasSize(3).allSatisfy(mail -> assertThat(mail.body())
                .contains("Bring your questions")
                .doesNotContain("chair"));
        assertThat(server.to(bob)).hasSize(2).allSatisfy(mail -> assertThat(mail.body())
                .contains("Bring your chair"));
        assertThat(desk.note(id, Place.LIVE, alice)).isEqualTo("Bring your chair");
        assertThat(desk.invited(id, alice)).extracting(Invited::email).containsExactly(bob, ana);
    }

    @Test
    void the_audience_of_a_draft_with_a_password_is_promised_nothing() throws Exception {
        rows.run("update live_event set is_draft = true, password = 'x' where id = " + event());
        invite(Place.LIVE, ana, "");
        deliver();
        assertThat(server.to(ana).get(0).body())
                .contains("cannot be opened before it is published", "asks for a password")
                .doesNotContain("You need no password");
    }

    /** As Pod deletes it. Those who speak have their room as before. */
    @Test
    void an_audience_that_has_lost_its_page_is_told_so() throws Exception {
        invite(Place.LIVE, ana, "");
        invite(Place.ROOM, bob, "");
        deliver();
        long event = event();
        rows.run("delete from meeting_livestream where meeting_id = " + id);
        rows.run("delete from live_event where id = " + event);
        rounds.round();
        rounds.round();
        deliver();
        assertThat(methods(ana)).containsExactly("REQUEST", "CANCEL");
        assertThat(methods(bob)).containsExactly("REQUEST");
        assertThat(find(ana).withdrawn()).isTrue();
    }

    @Test
    void a_series_that_changes_is_told_with_its_last_day() throws Exception {
        invite(Place.ROOM, ana, "");
        deliver();
        rows.run("update meeting set is_webinar = false, recurrence = 'daily', frequency = 2, nb_occurrences = 3,"
                + " recurring_until = '2035-01-01' where id = " + id);
        rounds.round();
        rounds.round();
        deliver();
        assertThat(server.to(ana)).hasSize(2);
        assertThat(CalendarLines.unfolded(server.to(ana).get(1)))
                .contains("RRULE:FREQ=DAILY;UNTIL=2035010", ";INTERVAL=2");
        assertThat(server.to(ana).get(1).body()).contains("has all its dates");
    }

    @Test
    void a_presenter_who_is_forgotten_stops_no_mail_to_others_and_no_log_says_whom() throws Exception {
        server.isFull(ana);
        invite(Place.LIVE, ana, "");
        invite(Place.LIVE, bob, "");
        List<String> said = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger(InvitationArchive.class.getName());
        Handler ear = ear(said);
        log.addHandler(ear);
        try {
            assertThat(archive.ofAddress(bob, ROOT)).hasSize(1);
            assertThat(archive.forget(bob, ROOT)).isEqualTo(1);
            archive.forget("alice@univ.example", ROOT);
        } finally {
            log.removeHandler(ear);
        }
        assertThat(said)
                .contains("webinar: account 99 found invitations to an address: 1")
                .contains("webinar: account 99 forgot invitations to an address: 1")
                .noneMatch(line -> line.contains("@"));
        server.takesAgain(ana);
        rows.run("update webinar_letter set try_at = made_at where try_at is not null and recipients = '" + ana + "'");
        deliver();
        assertThat(server.to(ana)).hasSize(1);
        assertThat(rows.number("select count(*) from webinar_letter where reply_to is not null and recipients = '" + ana
                        + "'"))
                .isZero();
    }

    private static Handler ear(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    private long event() throws Exception {
        return rows.number("select event_id from meeting_livestream where meeting_id = " + id);
    }

    private List<String> methods(String address) {
        return server.to(address).stream()
                .map(CalendarLines::unfolded)
                .map(text -> text.replaceAll("(?s).*METHOD:(\\w+).*", "$1"))
                .toList();
    }

    private void invite(Place place, String list, String note) {
        desk.invite(id, place, list, note, Locale.ENGLISH, alice);
    }

    private Invited find(String address) {
        return desk.invited(id, alice).stream()
                .filter(one -> one.email().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private void deliver() throws InterruptedException {
        post.round();
        CalendarLines.awaitPost(rows, ana, bob);
    }
}
