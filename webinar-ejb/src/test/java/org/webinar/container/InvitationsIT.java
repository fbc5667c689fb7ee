package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.invitation.AddressesUnfit;
import org.webinar.invitation.InvitationDesk;
import org.webinar.invitation.InvitationRounds;
import org.webinar.invitation.Invited;
import org.webinar.invitation.NoAddresses;
import org.webinar.invitation.Place;
import org.webinar.letter.Fate;
import org.webinar.letter.Letter;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.meeting.Plan;

/** Invitations from the list to the mail server: each person one mail, each change once. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class InvitationsIT {
    private static final Duration HOUR = Duration.ofHours(1);

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
    private Instant start;
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
        start = Days.fresh();
        id = webinars.plan(new Plan("Été 🎉", start, HOUR, true), alice);
        String word = UUID.randomUUID().toString().substring(0, 8);
        ana = "ana-" + word + "@univ.example";
        bob = "bob-" + word + "@univ.example";
    }

    @Test
    void everybody_gets_one_mail_and_the_audience_learns_nothing_of_the_room() throws Exception {
        String password = rows.value("select attendee_password from meeting where id = " + id);
        assertThat(invite(Place.LIVE, "Ana <" + ana + ">; " + ana.toUpperCase(Locale.ROOT)))
                .isEqualTo(1);
        assertThat(invite(Place.LIVE, ana + ", " + bob)).isEqualTo(1);
        assertThat(invite(Place.LIVE, ana + ", " + bob)).isZero();
        assertThat(invite(Place.ROOM, bob)).isEqualTo(1);
        deliver();
        Letter toAna = server.to(ana).get(0);
        assertThat(server.to(ana)).hasSize(1);
        assertThat(toAna.subject()).isEqualTo("Invitation: Été 🎉");
        assertThat(toAna.replyTo()).contains("alice@univ.example");
        assertThat(toAna.body())
                .contains("Élise Müller invites you", "<b>Welcome</b>\nto all", "/live/event/")
                .doesNotContain("/meeting/", password);
        assertThat(CalendarLines.unfolded(toAna))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "mailto:" + ana, "/live/event/", "CN=Ana")
                .doesNotContain("/meeting/", password, bob);
        assertThat(server.to(bob)).hasSize(2);
        assertThat(CalendarLines.unfolded(server.to(bob).get(1)))
                .contains("/meeting/")
                .doesNotContain(password);
        assertThat(server.to(bob).get(1).body()).contains("/meeting/", password);
        assertThat(CalendarLines.uid(server.to(bob).get(0)))
                .isEqualTo(CalendarLines.uid(toAna))
                .isNotEqualTo(CalendarLines.uid(server.to(bob).get(1)));
        assertThat(desk.invited(id, alice))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.fate().state()).isEqualTo(Fate.State.SENT));
    }

    @Test
    void a_change_is_told_once_and_the_end_too() throws Exception {
        invite(Place.LIVE, ana + "," + bob);
        deliver();
        rounds.round();
        alterations.edit(id, new Plan("Automne", start.plus(HOUR), HOUR, true), alterations.planned(id, alice), alice);
        rounds.round();
        rounds.round();
        deliver();
        assertThat(server.to(ana)).hasSize(2);
        Letter changed = server.to(ana).get(1);
        assertThat(changed.subject()).isEqualTo("Changed: Automne");
        assertThat(changed.body()).contains("has changed", "Automne");
        assertThat(CalendarLines.unfolded(changed)).contains("METHOD:REQUEST", "SEQUENCE:1", "SUMMARY:Automne");
        assertThat(CalendarLines.uid(changed))
                .isEqualTo(CalendarLines.uid(server.to(ana).get(0)));

        // As Django does, without a word to us.
        rows.run("update meeting set name = 'Hiver' where id = " + id);
        rounds.round();
        alterations.delete(id, alice);
        rounds.round();
        rounds.round();
        deliver();
        List<Letter> all = server.to(bob);
        assertThat(CalendarLines.unfolded(all.get(all.size() - 1)))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + CalendarLines.uid(all.get(0)));
        assertThat(all.stream().filter(letter -> CalendarLines.unfolded(letter).contains("METHOD:CANCEL")))
                .hasSize(1);
        assertThat(all).extracting(CalendarLines::sequence).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void who_is_withdrawn_is_told_and_can_be_invited_again() throws Exception {
        invite(Place.LIVE, ana);
        deliver();
        desk.withdraw(id, only().id(), alice);
        desk.withdraw(id, only().id(), alice);
        deliver();
        assertThat(only().withdrawn()).isTrue();
        assertThat(server.to(ana)).hasSize(2);
        assertThat(CalendarLines.unfolded(server.to(ana).get(1))).contains("METHOD:CANCEL");
        desk.again(id, only().id(), Locale.FRENCH, alice);
        deliver();
        assertThat(only().withdrawn()).isFalse();
        assertThat(server.to(ana).get(2).subject()).isEqualTo("Invitation : Été 🎉");
        assertThat(server.to(ana)).extracting(CalendarLines::sequence).containsExactly(0, 1, 2);
    }

    @Test
    void a_mailbox_that_is_not_there_is_said_and_a_second_try_is_another_mail() throws Exception {
        server.knowsNot(ana);
        invite(Place.LIVE, ana);
        deliver();
        assertThat(only().fate().state()).isEqualTo(Fate.State.REFUSED);
        assertThat(only().fate().why()).contains("no such mailbox");
        server.knowsAgain(ana);
        desk.again(id, only().id(), Locale.ENGLISH, alice);
        deliver();
        assertThat(only().fate().state()).isEqualTo(Fate.State.SENT);
        assertThat(server.to(ana)).hasSize(1);
    }

    /** Nobody can know whether the mail server had it; the second one says that it is the same. */
    @Test
    void a_server_that_dies_while_it_sends_says_it_again_as_the_same_mail() throws Exception {
        server.killsAt(ana);
        invite(Place.LIVE, ana);
        post.round();
        ChatLives.await("the server dies", () -> server.to(ana).size() == 1);
        assertThat(only().fate().state()).isEqualTo(Fate.State.QUEUED);
        rows.run("update webinar_letter set try_at = made_at where recipients = '" + ana + "'");
        deliver();
        assertThat(server.to(ana)).hasSize(2);
        assertThat(server.to(ana).get(1).messageId())
                .isEqualTo(server.to(ana).get(0).messageId())
                .isPresent();
    }

    @Test
    void what_does_not_go_is_named_and_nobody_is_written_to() throws Exception {
        AddressesUnfit told = catchThrowableOfType(
                AddressesUnfit.class, () -> invite(Place.LIVE, ana + ", nobody, " + bob + ", x@y"));
        assertThat(told.arguments()).containsExactly(List.of("nobody", "x@y"));
        assertThatThrownBy(() -> invite(Place.LIVE, " ,; ")).isInstanceOf(NoAddresses.class);
        Visitor carol = visitors.named("carol").orElseThrow();
        assertThatThrownBy(() -> desk.invite(id, Place.LIVE, ana, "", Locale.ENGLISH, carol))
                .isInstanceOf(NoSuchMeeting.class);
        assertThatThrownBy(() -> desk.invited(id, carol)).isInstanceOf(NoSuchMeeting.class);
        assertThat(rows.number(
                        "select count(*) from webinar_letter where recipients in ('" + ana + "', '" + bob + "')"))
                .isZero();
    }

    private int invite(Place place, String list) {
        return desk.invite(id, place, list, "<b>Welcome</b>\r\nto all", Locale.ENGLISH, alice);
    }

    private Invited only() {
        List<Invited> all = desk.invited(id, alice);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void deliver() throws InterruptedException {
        post.round();
        CalendarLines.awaitPost(rows, ana, bob);
    }
}
