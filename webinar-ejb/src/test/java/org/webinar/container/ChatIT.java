package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.ChatLine;
import org.webinar.chat.ChatRelay;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.chat.Ears;
import org.webinar.chat.HeardLine;
import org.webinar.chat.Moderation;
import org.webinar.chat.Standing;
import org.webinar.chat.Way;
import org.webinar.container.FakeRoom.Mood;
import org.webinar.rights.Keys;

/** Conversations on real transactions, and their way into the room with a server that dies between any two steps. */
@ExtendWith(ArquillianExtension.class)
class ChatIT extends ChatRulesIT {
    private static int keys;

    @Inject
    private Conversations conversations;

    @Inject
    private Moderation moderation;

    @Inject
    private Ears ears;

    @Inject
    private ChatRelay relay;

    @Inject
    private FakeRoom room;

    @Inject
    private ChatLives lives;

    @Inject
    private AnySite anySite;

    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void the_room_hears() {
        room.becomes(Mood.HEARS);
    }

    @AfterEach
    void end_what_was_begun() throws SQLException {
        lives.endAll();
    }

    /** A page that has heard nothing sends again while its first attempt is still being stored. */
    @Test
    void a_message_sent_four_times_at_once_is_one_message() throws Exception {
        long event = lives.begin(true);
        Draft draft = new Draft(lives.person("alice"), "key-0123456789", "Bonjour");
        Callable<ChatLine> say = () -> anySite.whileAsking(() -> conversations.say(event, draft));
        List<Future<ChatLine>> said =
                executor.invokeAll(Stream.generate(() -> say).limit(4).toList());
        long id = said.get(0).get().id();
        for (Future<ChatLine> one : said) {
            assertThat(one.get().id()).isEqualTo(id);
        }
        assertThat(conversations.latest(event, null, Keys.NONE)).hasSize(1);
    }

    @Test
    void whoever_reads_on_from_a_number_misses_none() throws Exception {
        long event = lives.begin(true);
        String name = "room-" + event;
        List<Callable<Void>> heard = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Void>) () -> {
                    ears.heard(new HeardLine(name, "k" + i, "Somebody", "line " + i));
                    return null;
                })
                .toList();
        List<Future<Void>> running = heard.stream().map(executor::submit).toList();
        long last = 0;
        int read = 0;
        while (running.stream().anyMatch(one -> !one.isDone())
                || !conversations.after(event, last, null, Keys.NONE).isEmpty()) {
            List<ChatLine> fresh = conversations.after(event, last, null, Keys.NONE);
            read += fresh.size();
            last = fresh.isEmpty() ? last : fresh.get(fresh.size() - 1).revision();
        }
        assertThat(read).isEqualTo(40);
    }

    @Test
    void whoever_was_away_learns_what_was_taken_away_and_nothing_of_what_it_said() throws Exception {
        long event = lives.begin(true);
        ChatLine said = say(event, "To be hidden");
        moderation.hide(event, said.id(), lives.person("alice"));
        assertThat(conversations.latest(event, null, Keys.NONE)).isEmpty();
        ChatLine change =
                conversations.after(event, said.revision(), null, Keys.NONE).get(0);
        assertThat(change.id()).isEqualTo(said.id());
        assertThat(change.standing()).isEqualTo(Standing.HIDDEN);
        assertThat(change.text() + change.author()).isEmpty();
        assertThat(conversations.after(event, change.revision(), null, Keys.NONE))
                .isEmpty();
    }

    @Test
    void what_is_said_in_a_room_whose_chat_is_off_stays_there() throws SQLException {
        long event = lives.begin(false);
        ears.heard(new HeardLine("room-" + event, "k", "Somebody", "private"));
        assertThat(conversations.latest(event, null, Keys.NONE)).isEmpty();
    }

    /** To the room our gateway is a person; it says only what the page has already. */
    @Test
    void what_our_gateway_has_typed_is_no_message_of_its_own() throws SQLException {
        long event = lives.begin(true);
        ears.heard(new HeardLine("room-" + event, "g", "Live", "Élise Müller: Oui"));
        ears.heard(new HeardLine("room-" + event, "h", "Live", "Somebody of that name"));
        assertThat(conversations.latest(event, null, Keys.NONE))
                .extracting(ChatLine::text)
                .containsExactly("Somebody of that name");
    }

    @Test
    void what_could_not_be_relayed_in_two_minutes_stays_on_the_page() throws Exception {
        long event = lives.begin(true);
        room.becomes(Mood.REFUSES);
        long id = say(event, "Too late").id();
        lives.run("update webinar_chat_message set posted_at = ? where id = ?", ChatLives.ago(3), id);
        relay.round();
        ChatLives.await("it stays", () -> lives.delivery(id).equals("FAILED"));
        assertThat(conversations.latest(event, null, Keys.NONE))
                .extracting(ChatLine::text)
                .containsExactly("Too late");
    }

    @Test
    void a_server_that_dies_before_the_room_has_heard_says_it_afterwards_and_in_order() throws Exception {
        long event = lives.begin(true);
        room.becomes(Mood.KILLS_BEFORE);
        long first = say(event, "First").id();
        ChatLives.await("it is underway", () -> lives.delivery(first).equals("SENDING"));
        room.becomes(Mood.HEARS);
        long second = say(event, "Second").id();
        relay.round();
        assertThat(room.heard("room-" + event)).isEmpty();
        lives.letTimePass(event);
        relay.round();
        ChatLives.await("all is said", () -> lives.delivery(second).equals("SENT"));
        assertThat(room.heard("room-" + event)).containsExactly("Élise Müller: First", "Élise Müller: Second");
    }

    @Test
    void a_server_that_dies_after_the_room_has_heard_says_it_once_when_the_room_tells() throws Exception {
        long event = lives.begin(true);
        room.becomes(Mood.KILLS_AFTER);
        long id = say(event, "Once").id();
        ChatLives.await("it is underway", () -> lives.delivery(id).equals("SENDING"));
        room.becomes(Mood.HEARS);
        ears.heard(new HeardLine("room-" + event, "e", "Élise Müller", "Once", true));
        assertThat(lives.delivery(id)).isEqualTo("SENT");
        lives.letTimePass(event);
        relay.round();
        long after = say(event, "After").id();
        ChatLives.await("the next one is said", () -> lives.delivery(after).equals("SENT"));
        assertThat(room.heard("room-" + event)).containsExactly("Élise Müller: Once", "Élise Müller: After");
    }

    /** Nobody could have known: BigBlueButton gives no number for what it is told. */
    @Test
    void a_server_that_dies_after_a_room_that_never_tells_says_it_twice_rather_than_never() throws Exception {
        long event = lives.begin(true);
        room.becomes(Mood.KILLS_AFTER);
        long id = say(event, "Twice").id();
        ChatLives.await("it is underway", () -> lives.delivery(id).equals("SENDING"));
        room.becomes(Mood.HEARS);
        lives.letTimePass(event);
        relay.round();
        ChatLives.await("it is said", () -> lives.delivery(id).equals("SENT"));
        assertThat(room.heard("room-" + event)).hasSize(2);
    }

    /** The echo of the first of two that are alike says nothing of the second. */
    @Test
    void an_echo_belongs_to_the_first_that_has_none() throws Exception {
        long event = lives.begin(true);
        long first = say(event, "Oui").id();
        ChatLives.await("the first is said", () -> lives.delivery(first).equals("SENT"));
        room.becomes(Mood.KILLS_BEFORE);
        long second = say(event, "Oui").id();
        ChatLives.await("the second is underway", () -> lives.delivery(second).equals("SENDING"));
        ears.heard(new HeardLine("room-" + event, "e1", "Élise Müller", "Oui", true));
        assertThat(lives.delivery(second)).isEqualTo("SENDING");
        ears.heard(new HeardLine("room-" + event, "e2", "Élise Müller", "Oui", true));
        assertThat(lives.delivery(second)).isEqualTo("SENT");
    }

    @Test
    void a_room_without_the_call_and_a_gateway_without_a_keyboard_leave_messages_on_the_page_and_say_so()
            throws Exception {
        long event = lives.begin(true);
        lives.run("delete from webinar_gateway where gateway_id = ?", 1L);
        lives.run("insert into webinar_gateway (gateway_id, probed_at) values (?, ?)", 1L, ChatLives.ago(1));
        room.becomes(Mood.DEAF);
        long id = say(event, "Here only").id();
        ChatLives.await("it stays", () -> lives.delivery(id).equals("FAILED"));
        assertThat(moderation.backstage(event, lives.person("alice")).way()).isEqualTo(Way.PAGE_ONLY);
        room.becomes(Mood.HEARS);
        lives.run("update webinar_conversation set probe_after = ? where event_id = ?", ChatLives.ago(1), event);
        long next = say(event, "There again").id();
        ChatLives.await("it is said", () -> lives.delivery(next).equals("SENT"));
        assertThat(moderation.backstage(event, lives.person("alice")).way()).isEqualTo(Way.ROOM);
        assertThat(room.heard("room-" + event)).containsExactly("Élise Müller: There again");
        lives.run("delete from webinar_gateway where gateway_id = ?", 1L);
    }

    private ChatLine say(long event, String text) {
        return conversations.say(event, new Draft(lives.person("alice"), "relay-" + ++keys, text));
    }
}
