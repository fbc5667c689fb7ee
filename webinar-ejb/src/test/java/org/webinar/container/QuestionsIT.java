package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.livestream.LiveMoved;
import org.webinar.livestream.LiveState;
import org.webinar.question.BoardRules;
import org.webinar.question.NotAModerator;
import org.webinar.question.NotAnonymous;
import org.webinar.question.QuestionLine;
import org.webinar.question.QuestionState;
import org.webinar.rights.Keys;

/** Questions on real transactions, many at once. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class QuestionsIT extends Hall {
    @Inject
    private ChatLives lives;

    @Inject
    private FakeRoom room;

    @Inject
    private Event<LiveMoved> moved;

    @AfterEach
    void end_what_was_begun() throws SQLException {
        lives.endAll();
    }

    /** Pages press again when they hear nothing, and two moderators press at once. */
    @Test
    void the_room_hears_once_what_is_answered_however_often_it_is_pressed() throws Exception {
        event = lives.begin(true);
        room.becomes(FakeRoom.Mood.HEARS);
        String first = "Question: ▶ Pressed thrice? — Person 1";
        String second = "Question: ▶ Pressed once? — Person 2";
        long thrice = ask("Pressed thrice?", somebody(1), false).id();
        long once = ask("Pressed once?", somebody(2), false).id();
        for (int press = 0; press < 3; press++) {
            desk.move(event, thrice, QuestionState.ANSWERING, alice, Keys.NONE);
        }
        ChatLives.await("the first is said", () -> room.heard("room-" + event).contains(first));
        desk.move(event, once, QuestionState.ANSWERING, alice, Keys.NONE);
        ChatLives.await("the second is said", () -> room.heard("room-" + event).contains(second));
        assertThat(room.heard("room-" + event)).containsExactly(first, second);
    }

    /** The first deed at an event, by many at once: one of them makes the board and all find it. */
    @Test
    void many_ask_at_once_and_each_is_heard_once() throws Exception {
        atOnce(IntStream.range(0, 2 * CROWD)
                .mapToObj(i -> (Callable<Object>) () -> ask("question " + i % CROWD, somebody(i % CROWD), false))
                .toList());
        List<QuestionLine> asked = questions.after(event, 0);
        assertThat(asked).extracting(QuestionLine::text).hasSize(CROWD).doesNotHaveDuplicates();
        assertThat(asked)
                .extracting(QuestionLine::revision)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void everybody_votes_once_however_often_and_whoever_reads_on_misses_none() throws Exception {
        long id = ask("Why?", somebody(0), false).id();
        long before = boards.state(event).revision();
        List<Future<Object>> voting = IntStream.range(0, 3 * CROWD)
                .mapToObj(i -> (Callable<Object>) () -> {
                    questions.vote(event, id, true, somebody(i % CROWD), alice, Keys.NONE);
                    return i;
                })
                .map(vote -> (Callable<Object>) () -> anySite.whileAsking(() -> call(vote)))
                .map(executor::submit)
                .toList();
        int seen = 0;
        long known = before;
        while (voting.stream().anyMatch(vote -> !vote.isDone())
                || boards.state(event).revision() > known) {
            long next = boards.state(event).revision();
            for (QuestionLine line : questions.after(event, known)) {
                assertThat(line.votes()).isGreaterThanOrEqualTo(seen);
                seen = line.votes();
            }
            known = next;
        }
        for (Future<Object> vote : voting) {
            vote.get();
        }
        assertThat(seen).isEqualTo(CROWD);
        assertThat(rows().number("select count(*) from webinar_question_vote where question_id = " + id))
                .isEqualTo(CROWD);
        questions.vote(event, id, false, somebody(1), alice, Keys.NONE);
        questions.vote(event, id, false, somebody(1), alice, Keys.NONE);
        assertThat(only().votes()).isEqualTo(CROWD - 1);
        assertThat(questions.votedBy(event, somebody(1).key())).isEmpty();
        assertThat(questions.votedBy(event, somebody(2).key())).containsExactly(id);
    }

    @Test
    void one_question_is_answered_at_a_time() {
        long first = ask("First?", somebody(1), false).id();
        long second = ask("Second?", somebody(2), false).id();
        desk.move(event, first, QuestionState.ANSWERING, alice, Keys.NONE);
        desk.move(event, second, QuestionState.ANSWERING, alice, Keys.NONE);
        desk.answer(event, first, "  Because.\u202E ", alice, Keys.NONE);
        assertThat(questions.after(event, 0))
                .extracting(QuestionLine::id, QuestionLine::state, QuestionLine::answer)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(first, QuestionState.ANSWERED, "Because."),
                        org.assertj.core.groups.Tuple.tuple(second, QuestionState.ANSWERING, null));
    }

    @Test
    void nothing_is_being_answered_when_the_live_is_over() throws Exception {
        long id = ask("Still?", somebody(1), false).id();
        desk.move(event, id, QuestionState.ANSWERING, alice, Keys.NONE);
        moved.fire(new LiveMoved(1, 1, event, LiveState.ENDED, null));
        ChatLives.await("it is answered", () -> only().state() == QuestionState.ANSWERED);
    }

    @Test
    void what_has_to_be_approved_waits_until_it_is_or_need_not_be() {
        boards.follow(event, new BoardRules(true, true, true, true), alice, Keys.NONE);
        ask("Waiting", somebody(1), true);
        assertThat(only().state()).isEqualTo(QuestionState.NEW);
        assertThat(only().shownName()).isNull();
        assertThat(only().asker().name()).isEqualTo("Person 1");
        boards.follow(event, BoardRules.FIRST, alice, Keys.NONE);
        assertThat(only().state()).isEqualTo(QuestionState.APPROVED);
        assertThatThrownBy(() -> ask("Nameless", somebody(2), true)).isInstanceOf(NotAnonymous.class);
    }

    @Test
    void only_those_keep_order_who_run_the_meeting() {
        long id = ask("Why?", somebody(1), false).id();
        Visitor other = new Visitor(999_999, "somebody", "Somebody", false, false, Set.of());
        assertThatThrownBy(() -> desk.move(event, id, QuestionState.DISMISSED, other, Keys.NONE))
                .isInstanceOf(NotAModerator.class);
        assertThatThrownBy(() -> boards.follow(event, BoardRules.FIRST, other, Keys.NONE))
                .isInstanceOf(NotAModerator.class);
        assertThatThrownBy(() -> polls.add(event, plan(false), null, Keys.NONE)).isInstanceOf(NotAModerator.class);
        assertThatThrownBy(() -> desk.all(event, other, Keys.NONE)).isInstanceOf(NotAModerator.class);
        assertThat(only().state()).isEqualTo(QuestionState.APPROVED);
    }
}
