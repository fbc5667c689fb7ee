package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.letter.Letter;
import org.webinar.livestream.LiveEvents;
import org.webinar.registration.AddressUnfit;
import org.webinar.registration.ConsentMissing;
import org.webinar.registration.NoSuchRegistration;
import org.webinar.registration.Registered;
import org.webinar.registration.RegistrantNameMissing;
import org.webinar.registration.RegistrationClosed;
import org.webinar.registration.RegistrationKind;
import org.webinar.registration.RegistrationPlan;
import org.webinar.registration.RegistrationState;
import org.webinar.rights.Keys;
import org.webinar.rights.RegistrationNeeded;

/** Registration from the form to the gate: each gets what is left, once. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class RegistrationsIT {
    @Inject
    private Registering at;

    @Inject
    private LiveEvents events;

    @Inject
    private Visitors visitors;

    @Inject
    private AnySite anySite;

    @Resource
    private ManagedExecutorService executor;

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
    void a_place_comes_with_an_appointment_and_lets_in() throws Exception {
        at.decide(RegistrationKind.OPEN, null, true);
        assertThatThrownBy(() -> events.one(at.event)).isInstanceOf(RegistrationNeeded.class);
        assertThat(events.announced(at.event, null, Keys.NONE).title()).isEqualTo("Été 🎉");
        at.register(at.ana);
        at.deliver(rows);
        Letter mail = at.server.to(at.ana).get(0);
        assertThat(mail.subject()).isEqualTo("Registered: Été 🎉");
        assertThat(CalendarLines.unfolded(mail))
                .contains("METHOD:REQUEST", "mailto:" + at.ana, "/live/event/")
                .doesNotContain("/live/registration/");
        assertThat(events.one(at.event, null, Registering.key(mail)).hls()).isNotEmpty();
        assertThatThrownBy(() -> events.one(at.event, visitors.named("carol").orElseThrow(), Keys.NONE))
                .isInstanceOf(RegistrationNeeded.class);
        assertThatThrownBy(() -> events.one(
                        at.event,
                        null,
                        new Keys(null, null, Registering.word(mail).replaceFirst("^\\d+", "1"))))
                .isInstanceOf(RegistrationNeeded.class);
        assertThat(events.one(at.event, at.alice, Keys.NONE).title()).isEqualTo("Été 🎉");
        // What has left keeps no word that lets in.
        assertThat(rows.number("select count(*) from webinar_letter where recipients = '" + at.ana
                        + "' and body like '%/live/registration/%'"))
                .isZero();
    }

    @Test
    void who_has_cancelled_under_an_old_address_comes_in_by_the_place_at_the_new_one() throws Exception {
        at.decide(RegistrationKind.OPEN, null, true);
        Visitor carol = visitors.named("carol").orElseThrow();
        String before = rows.value("select email from auth_user where username = 'carol'");
        try {
            rows.run("update auth_user set email = '" + at.bob + "' where username = 'carol'");
            at.register("Carol", at.bob, true, carol);
            at.deliver(rows);
            at.registrations.cancel(Registering.word(at.server.to(at.bob).get(0)));
            rows.run("update auth_user set email = '" + at.dan + "' where username = 'carol'");
            at.register("Carol", at.dan, true, carol);
            assertThat(at.people()).extracting(Registered::state).contains(RegistrationState.CANCELLED);
            assertThat(events.one(at.event, carol, Keys.NONE).title()).isEqualTo("Été 🎉");
            assertThat(at.registrations.offer(at.event, carol, Keys.NONE).mine())
                    .isEqualTo(RegistrationState.ACCEPTED);
        } finally {
            rows.run("update auth_user set email = '" + before + "' where username = 'carol'");
        }
    }

    @Test
    void of_two_who_want_the_last_place_one_gets_it() throws Exception {
        at.decide(RegistrationKind.OPEN, 1, false);
        atOnce(at.ana, at.bob);
        assertThat(at.people())
                .extracting(Registered::state)
                .containsExactlyInAnyOrder(RegistrationState.ACCEPTED, RegistrationState.WAITING);
    }

    @Test
    void the_same_address_at_once_is_one_registration() throws Exception {
        at.decide(RegistrationKind.OPEN, null, false);
        atOnce(at.ana, at.ana.toUpperCase(Locale.ROOT));
        assertThat(at.people()).hasSize(1);
    }

    @Test
    void who_cancels_makes_room_for_who_waits_longest() throws Exception {
        at.decide(RegistrationKind.OPEN, 1, true);
        at.register(at.ana);
        at.register(at.bob);
        at.register(at.dan);
        at.deliver(rows);
        assertThat(at.server.to(at.bob)).extracting(Letter::subject).containsExactly("Waiting list: Été 🎉");
        assertThatThrownBy(() -> events.one(
                        at.event, null, Registering.key(at.server.to(at.bob).get(0))))
                .isInstanceOf(RegistrationNeeded.class);
        String word = Registering.word(at.server.to(at.ana).get(0));
        at.registrations.cancel(word);
        at.registrations.cancel(word);
        at.deliver(rows);
        assertThat(CalendarLines.unfolded(at.server.to(at.ana).get(1))).contains("METHOD:CANCEL");
        assertThat(at.server.to(at.ana)).hasSize(2);
        assertThatThrownBy(() -> events.one(
                        at.event, null, Registering.key(at.server.to(at.ana).get(0))))
                .isInstanceOf(RegistrationNeeded.class);
        assertThat(at.server.to(at.bob)).extracting(Letter::subject).element(1).isEqualTo("Registered: Été 🎉");
        assertThat(events.one(
                                at.event,
                                null,
                                Registering.key(at.server.to(at.bob).get(0)))
                        .id())
                .isEqualTo(at.event);
        assertThat(at.state(at.dan)).isEqualTo(RegistrationState.WAITING);
        at.desk.addPlace(at.event, 1, at.alice);
        at.desk.addPlace(at.event, 1, at.alice);
        assertThat(at.state(at.dan)).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(at.desk.sheet(at.event, at.alice).plan().places()).isEqualTo(2);
        // Who comes back stands at the end.
        at.register(at.ana);
        assertThat(at.state(at.ana)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void what_is_no_registration_is_refused_and_nobody_is_written_to() throws Exception {
        assertThatThrownBy(() -> at.register(at.ana)).isInstanceOf(RegistrationClosed.class);
        at.decide(RegistrationKind.OPEN, null, false);
        for (String bad : List.of(
                "nobody", at.ana + "\r\nBcc: " + at.bob, "Ana <" + at.ana + ">", at.ana + "," + at.bob, "", "é@")) {
            assertThatThrownBy(() -> at.register("Ana", bad, true)).as(bad).isInstanceOf(AddressUnfit.class);
        }
        assertThatThrownBy(() -> at.register(" \u200b\r\n", at.ana, true)).isInstanceOf(RegistrantNameMissing.class);
        assertThatThrownBy(() -> at.register("Ana", at.ana, false)).isInstanceOf(ConsentMissing.class);
        assertThatThrownBy(() -> at.registrations.cancel("1-" + "0".repeat(64))).isInstanceOf(NoSuchRegistration.class);
        assertThat(at.people()).isEmpty();
        at.register("<script>alert(1)</script> 🎉 مرحبا " + "x".repeat(100_000), at.ana, true);
        assertThat(at.one(at.ana).name())
                .startsWith("<script>alert(1)</script> 🎉")
                .hasSizeLessThanOrEqualTo(200);
        at.desk.edit(
                at.event,
                new RegistrationPlan(RegistrationKind.OPEN, null, Instant.EPOCH, false),
                at.desk.sheet(at.event, at.alice).plan(),
                at.alice);
        assertThatThrownBy(() -> at.register(at.bob)).isInstanceOf(RegistrationClosed.class);
    }

    private void atOnce(String... addresses) throws Exception {
        List<Callable<Boolean>> both = Stream.of(addresses)
                .map(address -> (Callable<Boolean>) () -> anySite.whileAsking(() -> {
                    at.register(address);
                    return true;
                }))
                .toList();
        for (Future<Boolean> one : executor.invokeAll(both)) {
            assertThat(one.get()).isTrue();
        }
    }
}
