package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.Moderation;
import org.webinar.chat.NotModerator;
import org.webinar.console.Console;
import org.webinar.console.ConsoleView;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Curtain;
import org.webinar.livestream.LiveState;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.rights.NotYourMeeting;

/** Who has a console, what each may do there, and how people are found who are to be named. */
@ExtendWith(ArquillianExtension.class)
class ConsoleDoorIT {
    @Inject
    private Console console;

    @Inject
    private Moderation moderation;

    @Inject
    private Directory directory;

    @Inject
    private ChatLives lives;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @AfterEach
    void end_what_was_begun() throws SQLException {
        lives.endAll();
    }

    @Test
    void for_somebody_else_there_is_no_such_event() throws Exception {
        long event = lives.begin(true);
        Visitor carol = lives.person("carol");
        assertThat(console.may(event, carol)).isFalse();
        assertThat(console.may(event, null)).isFalse();
        assertThatThrownBy(() -> console.look(event, carol)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> console.end(event, carol)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> console.look(999_999, alice())).isInstanceOf(NoSuchEvent.class);
    }

    @Test
    void the_owner_and_additional_owners_see_and_steer() throws Exception {
        long event = lives.begin(true);
        Visitor carol = lives.person("carol");
        ConsoleView view = console.look(event, alice());
        assertThat(view.steers()).isTrue();
        assertThat(view.webinar().state()).isEqualTo(LiveState.ON_AIR);
        lives.run(
                "insert into meeting_additional_owners (meeting_id, user_id) values (?, ?)",
                view.webinar().id(),
                carol.userId());
        assertThat(console.look(event, carol).steers()).isTrue();
        console.pause(event, carol);
        console.pause(event, alice());
        assertThat(console.look(event, alice()).webinar().curtain()).isEqualTo(Curtain.PAUSED);
        console.open(event, alice());
        assertThat(console.look(event, alice()).webinar().curtain()).isEqualTo(Curtain.OPEN);
        console.letAudienceWrite(event, false, alice());
        assertThat(console.look(event, alice()).webinar().chat()).isFalse();
        console.end(event, alice());
        assertThat(lives.value("select close_room from webinar_live_session where event_id = ?", event))
                .containsAnyOf("1", "t", "T");
    }

    @Test
    void more_time_is_offered_near_the_end_and_given_once() throws Exception {
        long event = lives.begin(true);
        assertThat(console.look(event, alice()).extendable()).isFalse();
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(55, ChronoUnit.MINUTES);
        long meeting = console.look(event, alice()).webinar().id();
        lives.run("update meeting set start_at = ? where id = ?", java.sql.Timestamp.from(start), meeting);
        ConsoleView near = console.look(event, alice());
        assertThat(near.extendable()).isTrue();
        Instant seen = near.webinar().end();
        console.extend(event, seen, alice());
        console.extend(event, seen, alice());
        assertThat(console.look(event, alice()).webinar().end()).isEqualTo(seen.plus(Duration.ofMinutes(15)));
    }

    @Test
    void a_named_moderator_sees_and_steers_nothing() throws Exception {
        long event = lives.begin(true);
        Visitor carol = lives.person("carol");
        moderation.name(event, "carol", alice());
        assertThat(console.may(event, carol)).isTrue();
        assertThat(console.look(event, carol).steers()).isFalse();
        assertThatThrownBy(() -> console.pause(event, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> console.extend(event, Instant.now(), carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> console.tryAgain(event, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> console.letAudienceWrite(event, false, carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> console.end(event, carol)).isInstanceOf(NotYourMeeting.class);
        moderation.dismiss(event, carol.userId(), alice());
        assertThat(console.may(event, carol)).isFalse();
    }

    @Test
    void people_are_found_by_what_others_know_of_them() throws Exception {
        long event = lives.begin(true);
        String[] before = Stream.of("first_name", "last_name", "email")
                .map(column -> lives.value("select " + column + " from auth_user where username = ?", "carol"))
                .toArray(String[]::new);
        call("Grâce", "De Höpper", "Grace.Hopper@example.org");
        for (String typed : new String[] {
            "carol",
            "CAROL",
            " grace.hopper@EXAMPLE.org ",
            "Grace De Hopper",
            "GRÂCE höpper",
            "hopper g",
            "gra hop",
            "de hop"
        }) {
            assertThat(directory.find(typed, alice()))
                    .as(typed)
                    .extracting(Found::username)
                    .containsExactly("carol");
        }
        for (String typed : new String[] {"", "g", "%", "__", "race", "opper", "example.org", "grace x"}) {
            assertThat(directory.find(typed, lives.person("carol"))).as(typed).isEmpty();
        }
        assertThat(moderation.find(event, "grace de", alice()))
                .extracting(Found::username)
                .containsExactly("carol");
        assertThatThrownBy(() -> moderation.find(event, "grace", lives.person("carol")))
                .isInstanceOf(NotModerator.class);
        call(before[0], before[1], before[2]);
    }

    @Test
    void who_has_no_open_account_here_is_not_found() {
        assertThat(directory.find("frank", lives.person("carol"))).isEmpty();
        assertThat(directory.find("erin", lives.person("carol"))).isEmpty();
    }

    private void call(String firstName, String lastName, String email) throws SQLException {
        lives.run(
                "update auth_user set first_name = ?, last_name = ?, email = ? where username = 'carol'",
                firstName,
                lastName,
                email);
    }

    private Visitor alice() {
        return lives.person("alice");
    }
}
