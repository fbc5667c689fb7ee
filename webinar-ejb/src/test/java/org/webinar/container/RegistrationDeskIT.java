package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
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
import org.webinar.invitation.RegisteredInvitees;
import org.webinar.letter.Letter;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.meeting.Plan;
import org.webinar.person.PersonArchive;
import org.webinar.registration.Decided;
import org.webinar.registration.RegistrationArchive;
import org.webinar.registration.RegistrationChangedMeanwhile;
import org.webinar.registration.RegistrationErasure;
import org.webinar.registration.RegistrationKind;
import org.webinar.registration.RegistrationPlan;
import org.webinar.registration.RegistrationState;
import org.webinar.rights.Keys;
import org.webinar.rights.RegistrationNeeded;

/** Those who decide about a list, together and after one another. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class RegistrationDeskIT {
    @Inject
    private Registering at;

    @Inject
    private Alterations alterations;

    @Inject
    private InvitationRounds rounds;

    @Inject
    private InvitationDesk invitations;

    @Inject
    private RegisteredInvitees invitees;

    @Inject
    private LiveEvents events;

    @Inject
    private RegistrationArchive archive;

    @Inject
    private RegistrationErasure erasure;

    @Inject
    private PersonArchive persons;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() {
        rows = new Rows(dataSource);
        at.plan();
    }

    @Test
    void by_approval_each_is_told_yes_or_no_and_two_owners_do_not_undo_each_other() throws Exception {
        at.decide(RegistrationKind.APPROVAL, null, false);
        at.register(at.ana);
        at.register(at.bob);
        long first = at.one(at.ana).id();
        long second = at.one(at.bob).id();
        assertThat(at.desk
                        .decide(at.event, Map.of(first, RegistrationState.ASKED), true, at.alice)
                        .missed())
                .isZero();
        // The other owner still has both before the eyes.
        assertThat(at.desk.decide(
                        at.event,
                        Map.of(first, RegistrationState.ASKED, second, RegistrationState.ASKED),
                        false,
                        at.alice))
                .isEqualTo(new Decided(1, 1));
        at.deliver(rows);
        assertThat(at.state(at.ana)).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(at.server.to(at.ana)).extracting(Letter::subject).contains("Registered: Été 🎉");
        assertThat(at.server.to(at.bob)).extracting(Letter::subject).contains("No place: Été 🎉");
        assertThatThrownBy(() -> at.desk.decide(
                        at.event, Map.of(), true, visitors.named("carol").orElseThrow()))
                .isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> at.desk.sheet(at.event, visitors.named("carol").orElseThrow()))
                .isInstanceOf(NoSuchEvent.class);
    }

    @Test
    void two_owners_at_the_rules_are_told_of_each_other() {
        at.decide(RegistrationKind.OPEN, 3, false);
        RegistrationPlan mine = new RegistrationPlan(RegistrationKind.OPEN, 4, null, false);
        assertThatThrownBy(() -> at.desk.edit(at.event, mine, RegistrationPlan.NONE, at.alice))
                .isInstanceOfSatisfying(
                        RegistrationChangedMeanwhile.class,
                        told -> assertThat(told.seen().places()).isEqualTo(3));
        at.desk.edit(at.event, mine, at.desk.sheet(at.event, at.alice).plan(), at.alice);
        assertThat(at.desk.sheet(at.event, at.alice).plan()).isEqualTo(mine);
    }

    @Test
    void who_waits_gets_no_place_when_registration_is_switched_off_and_who_has_cancelled_none_at_all()
            throws Exception {
        at.decide(RegistrationKind.OPEN, 1, false);
        at.register(at.ana);
        at.register(at.bob);
        at.deliver(rows);
        long ana = at.one(at.ana).id();
        at.decide(RegistrationKind.NONE, null, false);
        assertThat(at.state(at.bob)).isEqualTo(RegistrationState.WAITING);
        at.registrations.cancel(Registering.word(at.server.to(at.ana).get(0)));
        assertThat(at.desk.decide(at.event, Map.of(ana, RegistrationState.CANCELLED), true, at.alice))
                .isEqualTo(new Decided(0, 0));
        assertThat(at.desk.decide(at.event, Map.of(ana, RegistrationState.CANCELLED), false, at.alice))
                .isEqualTo(new Decided(0, 0));
        assertThat(at.state(at.ana)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(at.state(at.bob)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void a_change_of_the_webinar_and_its_end_are_told() throws Exception {
        at.decide(RegistrationKind.OPEN, 1, false);
        at.register(at.ana);
        at.register(at.bob);
        at.deliver(rows);
        alterations.edit(
                at.meeting,
                new Plan("Automne", at.start.plus(Duration.ofHours(1)), Duration.ofHours(1), true),
                alterations.planned(at.meeting, at.alice),
                at.alice);
        rounds.round();
        at.deliver(rows);
        assertThat(at.server.to(at.ana).get(1).subject()).isEqualTo("Changed: Automne");
        assertThat(at.server.to(at.ana).get(1).body())
                .contains(Registering.word(at.server.to(at.ana).get(0)));
        alterations.delete(at.meeting, at.alice);
        rounds.round();
        at.deliver(rows);
        assertThat(CalendarLines.unfolded(at.server.to(at.ana).get(2))).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    /** Whoever has typed somebody's address is not that person; who signs in with it is. */
    @Test
    void an_account_comes_in_by_its_own_address_and_is_forgotten_with_its_place() throws Exception {
        Visitor carol = visitors.named("carol").orElseThrow();
        rows.run("update auth_user set email = '" + at.ana + "' where id = " + carol.userId());
        at.decide(RegistrationKind.OPEN, 1, true);
        at.register(at.ana);
        assertThatThrownBy(() -> events.one(at.event, carol, Keys.NONE)).isInstanceOf(RegistrationNeeded.class);
        at.register("Carol", at.ana, true, carol);
        assertThat(events.one(at.event, carol, Keys.NONE).id()).isEqualTo(at.event);
        at.register(at.bob);
        long before = events.doorway(at.event).registration();
        assertThat(archive.of("carol", carol)).singleElement().satisfies(kept -> assertThat(kept.address())
                .isEqualTo(at.ana));
        persons.forget("carol", carol);
        assertThat(archive.of("carol", carol)).isEmpty();
        assertThat(at.state(at.bob)).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(events.doorway(at.event).registration()).isNotEqualTo(before);
        assertThat(rows.number("select count(*) from webinar_letter where recipients = '" + at.ana + "'"))
                .isZero();
        assertThat(rows.number("select count(*) from webinar_invitee where address = '" + at.ana + "'"))
                .isZero();
    }

    @Test
    void the_list_goes_with_the_webinar_and_a_time_after_it_and_who_waited_is_told() throws Exception {
        at.decide(RegistrationKind.OPEN, 1, true);
        at.register(at.ana);
        at.register(at.bob);
        at.deliver(rows);
        erasure.eraseBefore(at.event, at.start);
        assertThat(at.people()).hasSize(2);
        erasure.eraseBefore(at.event, at.start.plus(Duration.ofHours(2)));
        assertThat(at.people()).isEmpty();
        assertThat(at.desk.sheet(at.event, at.alice).plan().required()).isTrue();
        at.register(at.ana);
        at.register(at.bob);
        alterations.delete(at.meeting, at.alice);
        erasure.eraseBefore(at.event, Instant.EPOCH);
        at.deliver(rows);
        assertThat(at.server.to(at.bob)).extracting(Letter::subject).last().isEqualTo("Cancelled: Été 🎉");
        assertThat(rows.number("select count(*) from webinar_letter where recipients = '" + at.bob + "'"))
                .isEqualTo(1);
        invitees.forgetFarewells(Instant.now().plus(Duration.ofDays(400)));
        assertThat(rows.number("select count(*) from webinar_letter where recipients = '" + at.bob + "'"))
                .isZero();
        assertThat(rows.number("select count(*) from webinar_registration where event_id = " + at.event))
                .isZero();
        assertThat(rows.number("select count(*) from webinar_registration_rules where event_id = " + at.event))
                .isZero();
    }

    @Test
    void who_was_invited_by_a_presenter_and_registers_stays_in_that_list_with_its_text() throws Exception {
        at.decide(RegistrationKind.OPEN, null, false);
        invitations.invite(at.meeting, Place.LIVE, at.ana, "Bring a chair", Locale.ENGLISH, at.alice);
        at.deliver(rows);
        at.register(at.ana);
        at.deliver(rows);
        Letter confirmed = at.server.to(at.ana).get(1);
        assertThat(confirmed.subject()).startsWith("Registered");
        assertThat(invitations.invited(at.meeting, at.alice))
                .singleElement()
                .satisfies(one -> assertThat(one.registered()).isTrue());
        at.registrations.cancel(Registering.word(confirmed));
        assertThat(invitations.invited(at.meeting, at.alice)).singleElement().satisfies(one -> {
            assertThat(one.registered()).isFalse();
            assertThat(one.withdrawn()).isTrue();
        });
        assertThat(rows.value("select note from webinar_invitee where address = '" + at.ana + "'"))
                .isEqualTo("Bring a chair");
    }
}
