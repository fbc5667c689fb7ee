package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.Banned;
import org.webinar.chat.ChatArchive;
import org.webinar.chat.ChatBan.Banning;
import org.webinar.chat.ChatDeed.Done;
import org.webinar.chat.ChatLine;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.chat.KeptLine;
import org.webinar.chat.Moderation;
import org.webinar.chat.NotModerator;
import org.webinar.chat.Writer;
import org.webinar.identity.Participant;
import org.webinar.identity.Visitor;
import org.webinar.person.Kept;
import org.webinar.person.PersonArchive;
import org.webinar.poll.Choices;
import org.webinar.poll.PollState;
import org.webinar.question.QuestionLine;
import org.webinar.rights.Keys;
import org.webinar.rights.OnlyForAdministrators;

/** How people and what they said are found and forgotten, and what nobody gets rid of in this way. */
@ExtendWith(ArquillianExtension.class)
class ForgettingIT extends Hall {
    private static int keys;

    @Inject
    private Conversations conversations;

    @Inject
    private Moderation moderation;

    @Inject
    private ChatArchive chats;

    @Inject
    private PersonArchive archive;

    @Inject
    private ChatLives lives;

    @AfterEach
    void end_what_was_begun() throws SQLException {
        lives.endAll();
    }

    @Test
    void what_somebody_said_is_found_and_forgotten_at_his_wish() throws Exception {
        event = lives.begin(true);
        Visitor carol = lives.person("carol");
        long said = say("carol", "Personal").id();
        long asked = ask("Personal too?", Participant.of(carol), false).id();
        questions.vote(event, asked, true, Participant.of(carol), carol, Keys.NONE);
        long poll = polls.add(event, plan(false), alice, Keys.NONE).id();
        polls.move(event, poll, PollState.OPEN, alice, Keys.NONE);
        polls.vote(event, poll, Choices.of(List.of(1)), Participant.of(carol), carol, Keys.NONE);
        assertThatThrownBy(() -> chats.all(event, carol)).isInstanceOf(NotModerator.class);
        assertThat(chats.all(event, alice)).extracting(KeptLine::text).containsExactly("Personal");

        Kept kept = archive.of("carol", carol);
        assertThat(kept.messages()).extracting(KeptLine::id).contains(said);
        assertThat(kept.questions()).extracting(QuestionLine::id).contains(asked);
        assertThat(kept.ballots()).isPositive();
        assertThat(kept.questionVotes()).isPositive();

        assertThat(archive.forget("carol", carol).messages()).isPositive();
        assertThat(archive.of("carol", carol)).isEqualTo(new Kept(List.of(), List.of(), 0, 0));
        assertThat(conversations.latest(event, null, Keys.NONE)).isEmpty();
        var row = rows().one("select * from webinar_chat_message where id = " + said);
        assertThat(row.get("author_user_id")).isNull();
        assertThat(row.get("origin_key")).isEqualTo(String.valueOf(said));
        assertThat(row.get("text") + row.get("author_name")).isEmpty();
    }

    /** On a Pod with a central login everybody who works there is staff. */
    @Test
    void staff_without_the_permission_finds_and_forgets_nobody_else() {
        Visitor staff = new Visitor(999_998, "staff", "Staff", false, true, Set.of());
        assertThatThrownBy(() -> archive.of("carol", staff)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> archive.forget("carol", staff)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> archive.of("alice", lives.person("carol"))).isInstanceOf(OnlyForAdministrators.class);
    }

    @Test
    void nobody_gets_the_word_back_by_being_forgotten() throws Exception {
        event = lives.begin(true);
        moderation.ban(event, say("carol", "Nasty").id(), alice);
        assertThat(archive.forget("carol", lives.person("carol")).restLater()).isTrue();
        assertThatThrownBy(() -> say("carol", "Here I am again")).isInstanceOf(Banned.class);
        assertThat(moderation.backstage(event, alice).bans())
                .singleElement()
                .extracting(Banning::name)
                .isEqualTo("");
        assertThat(moderation.record(event, alice)).extracting(Done::detail).contains(nameOf("carol"));

        over();
        archive.forget("carol", lives.person("carol")); // other events of other tests may go on
        assertThat(moderation.backstage(event, alice).bans()).isEmpty();
        assertThat(moderation.record(event, alice)).extracting(Done::detail).doesNotContain(nameOf("carol"));
    }

    @Test
    void what_a_moderator_did_is_known_by_name_until_the_live_is_over() throws Exception {
        event = lives.begin(true);
        Visitor carol = lives.person("carol");
        moderation.name(event, "carol", alice);
        moderation.hide(event, say("alice", "To be hidden").id(), carol);
        archive.forget("carol", carol);
        assertThat(moderation.record(event, alice))
                .extracting(Done::who)
                .containsExactly(nameOf("carol"), "Élise Müller");
        assertThat(moderation.record(event, alice)).extracting(Done::detail).contains(nameOf("carol"));
        over();
        archive.forget("carol", carol);
        assertThat(moderation.record(event, alice)).extracting(Done::who).containsExactly("", "Élise Müller");
        assertThat(moderation.record(event, alice)).extracting(Done::detail).doesNotContain(nameOf("carol"));
    }

    @Test
    void an_administrator_forgets_altogether_and_it_is_written_down_who_it_was() throws Exception {
        event = lives.begin(true);
        moderation.ban(event, say("carol", "Nasty").id(), alice);
        Visitor admin = new Visitor(
                999_997, "admin", "An Administrator", false, true, Set.of(), Set.of("auth.delete_user"), Set.of());
        assertThat(archive.of("carol", admin).messages()).isNotEmpty();
        assertThat(archive.forget("carol", admin).restLater()).isFalse();
        assertThat(moderation.backstage(event, alice).bans()).isEmpty();
        assertThat(moderation.record(event, alice))
                .extracting(done -> done.deed().name(), Done::who, Done::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ERASE", "An Administrator", "1"),
                        org.assertj.core.groups.Tuple.tuple("BAN", "Élise Müller", ""));
    }

    private void over() throws SQLException {
        lives.endAll();
        lives.run(
                "update live_event set start_date = ?, end_date = ? where id = ?",
                ChatLives.ago(120),
                ChatLives.ago(60),
                event);
    }

    /** As it is shown: not every database of ours knows more of her than her username. */
    private String nameOf(String username) {
        return lives.person(username).fullName();
    }

    private ChatLine say(String who, String text) {
        Draft draft = new Draft(Writer.of(lives.person(who), ""), "forgetting-" + ++keys, text);
        return conversations.say(event, draft, Keys.NONE);
    }
}
