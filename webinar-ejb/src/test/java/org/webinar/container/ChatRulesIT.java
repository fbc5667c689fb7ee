package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.chat.Banned;
import org.webinar.chat.ChatLine;
import org.webinar.chat.ChatRules;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.chat.Ears;
import org.webinar.chat.GuestsMayNotWrite;
import org.webinar.chat.HeardLine;
import org.webinar.chat.Moderation;
import org.webinar.chat.Muted;
import org.webinar.chat.NameTaken;
import org.webinar.chat.NotModerator;
import org.webinar.chat.ReadOnly;
import org.webinar.chat.SaidBefore;
import org.webinar.chat.SlowedDown;
import org.webinar.chat.Standing;
import org.webinar.chat.Writer;
import org.webinar.identity.Visitor;
import org.webinar.rights.Keys;

/** How order is kept; inherited by the test that starts the container. */
abstract class ChatRulesIT {
    private static int keys;

    @Inject
    private Conversations conversations;

    @Inject
    private Moderation moderation;

    @Inject
    private Ears ears;

    @Inject
    private ChatLives lives;

    @Test
    void a_held_message_is_seen_once_it_is_approved_and_last() throws Exception {
        long event = lives.begin(true);
        rule(event, new ChatRules(true, 0, "", false, false, false, false));
        ChatLine held = say(event, "carol", "A question");
        assertThat(held.standing()).isEqualTo(Standing.HELD);
        ChatLine meanwhile = say(event, "alice", "A presenter is never held");
        assertThat(shown(event)).containsExactly("A presenter is never held");
        assertThat(conversations.after(event, 0, null, Keys.NONE))
                .extracting(ChatLine::id)
                .containsExactly(meanwhile.id());
        assertThat(moderation.backstage(event, alice()).held())
                .extracting(ChatLine::text)
                .containsExactly("A question");
        moderation.approve(event, held.id(), alice());
        moderation.approve(event, held.id(), alice());
        assertThat(shown(event)).containsExactly("A presenter is never held", "A question");
        assertThat(conversations.after(event, meanwhile.revision(), null, Keys.NONE))
                .extracting(ChatLine::text)
                .containsExactly("A question");
    }

    @Test
    void read_only_slow_mode_and_repetitions_are_for_viewers() throws Exception {
        long event = lives.begin(true);
        rule(event, new ChatRules(false, 0, "", false, false, true, false));
        assertThatThrownBy(() -> say(event, "carol", "Hello")).isInstanceOf(ReadOnly.class);
        say(event, "alice", "Please be patient");
        rule(event, new ChatRules(false, 0, "", false, true, false, false));
        say(event, "carol", "Again and again and again");
        assertThatThrownBy(() -> say(event, "carol", "AGAIN, and again, and again!"))
                .isInstanceOf(SaidBefore.class);
        rule(event, new ChatRules(false, 60, "", false, false, false, false));
        assertThatThrownBy(() -> say(event, "carol", "Soon"))
                .isInstanceOfSatisfying(
                        SlowedDown.class, slowed -> assertThat(slowed.seconds()).isBetween(50L, 60L));
        assertThat(conversations.mood(event).slowSeconds()).isEqualTo(60);
    }

    @Test
    void a_ban_takes_the_word_and_what_was_said_and_is_written_down() throws Exception {
        long event = lives.begin(true);
        long said = say(event, "carol", "Nasty").id();
        moderation.pin(event, said, alice());
        assertThat(conversations.mood(event).pinned().text()).isEqualTo("Nasty");
        moderation.mute(event, said, Duration.ofMinutes(10), alice());
        assertThatThrownBy(() -> say(event, "carol", "More")).isInstanceOf(Muted.class);
        moderation.ban(event, said, alice());
        assertThat(shown(event)).isEmpty();
        assertThat(conversations.mood(event).pinned()).isNull();
        moderation.backstage(event, alice()).bans().forEach(ban -> moderation.forgive(event, ban.id(), alice()));
        say(event, "carol", "Sorry");
        assertThat(moderation.record(event, alice()))
                .extracting(done -> done.deed().name())
                .containsExactly("FORGIVE", "FORGIVE", "BAN", "MUTE", "PIN");
        assertThat(moderation.record(event, alice()))
                .allMatch(done -> done.who().equals("Élise Müller"));
    }

    @Test
    void a_banned_guest_comes_back_neither_under_another_name_nor_with_another_browser() throws Exception {
        long event = lives.begin(true);
        assertThatThrownBy(() -> say(event, guest("Zoé", "1", "10.0.0.7"), "Hello"))
                .isInstanceOf(GuestsMayNotWrite.class);
        rule(event, new ChatRules(false, 0, "", false, false, false, true));
        ChatLine said = say(event, guest("Zoé", "1", "10.0.0.7"), "Hello");
        assertThat(said.guest()).isTrue();
        moderation.ban(event, said.id(), alice());
        assertThatThrownBy(() -> say(event, guest("Other", "1", "10.0.0.8"), "Hello"))
                .isInstanceOf(Banned.class);
        assertThatThrownBy(() -> say(event, guest("Other", "2", "10.0.0.7"), "Hello"))
                .isInstanceOf(Banned.class);
        say(event, guest("Other", "3", "10.0.0.9"), "Hello");
        // A neighbour who has signed in is not taken for the guest.
        say(event, Writer.of(lives.person("carol"), "10.0.0.7"), "Hello");
        assertThat(lives.value("select author_sender from webinar_chat_message where id = ?", said.id()))
                .doesNotContain("10.0");
    }

    @Test
    void a_guest_is_nobody_who_is_here_already() throws Exception {
        long event = lives.begin(true);
        rule(event, new ChatRules(false, 0, "", false, false, false, true));
        for (String name : List.of("Élise Müller", "elise muller", "ЕІіsе Мullеr", "ELISE-MULLER", "alice")) {
            assertThatThrownBy(
                            () -> say(event, guest(name, "n" + name.length() + name.hashCode(), "10.0.1.1"), "Hello"))
                    .as(name)
                    .isInstanceOf(NameTaken.class);
        }
        say(event, guest("Zoé", "1", "10.0.1.1"), "Hello");
        assertThatThrownBy(() -> say(event, guest("Zoe", "2", "10.0.1.2"), "Hello"))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void a_named_moderator_keeps_order_and_names_nobody() throws Exception {
        long event = lives.begin(true);
        Visitor carol = lives.person("carol");
        long said = say(event, "alice", "By a presenter").id();
        assertThatThrownBy(() -> moderation.hide(event, said, carol)).isInstanceOf(NotModerator.class);
        assertThatThrownBy(() -> moderation.backstage(event, carol)).isInstanceOf(NotModerator.class);
        moderation.name(event, "carol", alice());
        moderation.name(event, "carol", alice());
        assertThat(moderation.backstage(event, carol).moderators()).hasSize(1);
        moderation.hide(event, said, carol);
        assertThatThrownBy(() -> moderation.name(event, "alice", carol)).isInstanceOf(NotModerator.class);
        moderation.dismiss(event, carol.userId(), alice());
        assertThat(moderation.may(event, carol)).isFalse();
    }

    @Test
    void a_flood_slows_everybody_down() throws Exception {
        long event = lives.begin(true);
        rule(event, new ChatRules(false, 0, "", false, false, false, true));
        for (int i = 0; i < 10; i++) {
            say(event, guest("Guest number " + "abcdefghij".charAt(i), "f" + i, "10.1.0." + i), "Message " + i);
        }
        lives.run("update webinar_chat_message set posted_at = ? where event_id = ?", ChatLives.ago(0), event);
        say(event, guest("Guest number z", "fz", "10.1.1.0"), "One too many");
        assertThat(conversations.mood(event).slowSeconds()).isEqualTo(10);
        assertThatThrownBy(() -> say(event, guest("Guest number a", "f0", "10.1.0.0"), "Once more"))
                .isInstanceOf(SlowedDown.class);
        assertThat(moderation.backstage(event, alice()).flooded()).isTrue();
        lives.run("update webinar_conversation set slowed_until = ? where event_id = ?", ChatLives.ago(1), event);
        assertThat(conversations.mood(event).slowSeconds()).isZero();
    }

    @Test
    void the_room_is_heard_while_the_audience_takes_part_and_neither_before_nor_afterwards() throws Exception {
        long event = lives.begin(true);
        String session = " where event_id = ?";
        lives.run("update webinar_live_session set curtain = 'REHEARSAL'" + session, event);
        hear(event, "At the rehearsal");
        lives.run("update webinar_live_session set curtain = 'OPEN'" + session, event);
        hear(event, "On air");
        lives.run("update webinar_live_session set curtain = 'PAUSED'" + session, event);
        hear(event, "In the break");
        lives.run("update webinar_live_session set state = 'ENDED', running_meeting_id = null" + session, event);
        hear(event, "Among ourselves");
        assertThat(shown(event)).containsExactly("On air", "In the break");
    }

    private void hear(long event, String text) {
        ears.heard(new HeardLine("room-" + event, text, "Somebody", text));
    }

    private ChatLine say(long event, String who, String text) {
        return say(event, Writer.of(lives.person(who), ""), text);
    }

    private ChatLine say(long event, Writer writer, String text) {
        return conversations.say(event, new Draft(writer, "rules-" + ++keys, text), Keys.NONE);
    }

    private static Writer guest(String name, String key, String sender) {
        return Writer.guest(name, key, sender);
    }

    private void rule(long event, ChatRules rules) {
        moderation.rule(event, rules, alice());
    }

    private Visitor alice() {
        return lives.person("alice");
    }

    private List<String> shown(long event) {
        return conversations.latest(event, null, Keys.NONE).stream()
                .map(ChatLine::text)
                .toList();
    }
}
