package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.letter.Letter;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.registration.Registered;
import org.webinar.registration.RegistrationDesk;
import org.webinar.registration.RegistrationKind;
import org.webinar.registration.RegistrationPlan;
import org.webinar.registration.RegistrationState;
import org.webinar.registration.Registrations;
import org.webinar.rights.Keys;

/** A webinar of alice's with people of its own who register for it. */
@Dependent
public class Registering {
    private static final Pattern WORD = Pattern.compile("/live/registration/(\\d+-[0-9a-f]{64})/");

    final String ana = mailbox("ana");
    final String bob = mailbox("bob");
    final String dan = mailbox("dan");

    Instant start;
    Visitor alice;
    long meeting;
    long event;

    @Inject
    Webinars webinars;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationDesk desk;

    @Inject
    Visitors visitors;

    @Inject
    PostRounds post;

    @Inject
    FakePost server;

    private static String mailbox(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@univ.example";
    }

    void plan() {
        alice = visitors.named("alice").orElseThrow();
        start = Days.fresh();
        meeting = webinars.plan(new Plan("Été 🎉", start, Duration.ofHours(1), true), alice);
        event = webinars.one(meeting, alice).eventId();
    }

    void decide(RegistrationKind kind, Integer places, boolean required) {
        become(new RegistrationPlan(kind, places, null, required));
    }

    void become(RegistrationPlan plan) {
        desk.edit(event, plan, desk.sheet(event, alice).plan(), alice);
    }

    void register(String address) {
        register("Ana", address, true);
    }

    void register(String name, String address, boolean consent) {
        register(name, address, consent, null);
    }

    void register(String name, String address, boolean consent, Visitor visitor) {
        registrations.register(
                event,
                new Registrations.Form(name, address, consent),
                visitor,
                Keys.NONE,
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
    }

    List<Registered> people() {
        return desk.sheet(event, alice).people();
    }

    Registered one(String address) {
        return people().stream()
                .filter(one -> one.email().equals(address))
                .findFirst()
                .orElseThrow();
    }

    RegistrationState state(String address) {
        return one(address).state();
    }

    static String word(Letter mail) {
        Matcher matcher = WORD.matcher(mail.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    static Keys key(Letter mail) {
        return new Keys(null, null, word(mail));
    }

    void deliver(Rows rows) throws InterruptedException, SQLException {
        post.round();
        CalendarLines.awaitPost(rows, ana, bob, dan);
    }
}
