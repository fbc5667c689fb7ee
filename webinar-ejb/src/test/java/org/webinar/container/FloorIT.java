package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.Banned;
import org.webinar.chat.ChatRules;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.chat.GuestsMayNotWrite;
import org.webinar.chat.Moderation;
import org.webinar.chat.Muted;
import org.webinar.chat.NameTaken;
import org.webinar.chat.Writer;
import org.webinar.identity.Participant;
import org.webinar.identity.Visitor;
import org.webinar.question.QuestionDraft;
import org.webinar.question.QuestionLine;
import org.webinar.question.Questions;
import org.webinar.rights.Keys;

/** Who may ask is who may write: guests where they are let, and nobody from whom the word was taken. */
@ExtendWith(ArquillianExtension.class)
class FloorIT {
    private static int keys;

    @Inject
    private Questions questions;

    @Inject
    private Conversations conversations;

    @Inject
    private Moderation moderation;

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
    void guests_ask_where_they_may_write_under_a_name_that_is_nobodys() throws Exception {
        long event = lives.begin(true);
        Writer zoe = Writer.guest("Zoé", "a1", "10.2.0.1");
        assertThatThrownBy(() -> ask(event, zoe)).isInstanceOf(GuestsMayNotWrite.class);
        letGuests(event);
        QuestionLine asked = ask(event, zoe);
        assertThat(asked.shownName()).isEqualTo("Zoé");
        assertThat(asked.asker().key()).isEqualTo(Participant.keyOfGuest("a1"));
        ask(event, zoe);
        for (String name : new String[] {"Élise Müller", "ЕІіsе Мullеr", "alice"}) {
            assertThatThrownBy(() -> ask(event, Writer.guest(name, "a2", "10.2.0.2")))
                    .as(name)
                    .isInstanceOf(NameTaken.class);
        }
        // Whoever has asked is here, too, though nothing was written in the chat.
        assertThatThrownBy(() -> ask(event, Writer.guest("Zoe", "a3", "10.2.0.3")))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void whose_word_was_taken_asks_nothing_until_it_is_given_back() throws Exception {
        long event = lives.begin(true);
        Writer carol = Writer.of(lives.person("carol"), "10.2.1.1");
        long said = say(event, carol);
        moderation.mute(event, said, Duration.ofMinutes(10), alice());
        assertThatThrownBy(() -> ask(event, carol)).isInstanceOf(Muted.class);
        forgiveAll(event);
        ask(event, carol);
        moderation.ban(event, said, alice());
        assertThatThrownBy(() -> ask(event, carol)).isInstanceOf(Banned.class);
        assertThat(questions.after(event, 0)).hasSize(1);
    }

    @Test
    void a_banned_guest_asks_neither_with_another_browser_nor_under_another_name() throws Exception {
        long event = lives.begin(true);
        letGuests(event);
        long said = say(event, Writer.guest("Max", "b1", "10.2.2.1"));
        moderation.ban(event, said, alice());
        assertThatThrownBy(() -> ask(event, Writer.guest("Other", "b1", "10.2.2.2")))
                .isInstanceOf(Banned.class);
        assertThatThrownBy(() -> ask(event, Writer.guest("Other", "b2", "10.2.2.1")))
                .isInstanceOf(Banned.class);
        ask(event, Writer.guest("Other", "b3", "10.2.2.3"));
    }

    private QuestionLine ask(long event, Writer writer) {
        Participant asker = writer.visitor() == null
                ? Participant.guest(writer.guest(), writer.name())
                // Under a key of its own: others ask as the same person, and there is a limit a minute.
                : new Participant("floor-" + keys, null, writer.visitor().fullName());
        return questions.ask(event, new QuestionDraft(asker, "floor-" + ++keys, "Why?", false), writer, Keys.NONE);
    }

    private long say(long event, Writer writer) {
        return conversations
                .say(event, new Draft(writer, "floor-" + ++keys, "Something rude"), Keys.NONE)
                .id();
    }

    private void letGuests(long event) {
        moderation.rule(event, new ChatRules(false, 0, "", false, false, false, true), alice());
    }

    private void forgiveAll(long event) {
        moderation.backstage(event, alice()).bans().forEach(ban -> moderation.forgive(event, ban.id(), alice()));
    }

    private Visitor alice() {
        return lives.person("alice");
    }
}
