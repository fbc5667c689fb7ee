package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.PersonForgotten;
import org.webinar.livestream.LiveMoved;
import org.webinar.livestream.LiveState;
import org.webinar.poll.Choices;
import org.webinar.poll.PollErasure;
import org.webinar.poll.PollLine;
import org.webinar.poll.PollNotOpen;
import org.webinar.poll.PollState;
import org.webinar.poll.PollSweep;
import org.webinar.question.QuestionErasure;
import org.webinar.question.QuestionSweep;
import org.webinar.rights.Keys;

/** Polls on real transactions, many at once, and how people are forgotten. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class PollsIT extends Hall {
    @Inject
    private QuestionErasure questionErasure;

    @Inject
    private PollErasure pollErasure;

    @Inject
    private Event<PersonForgotten> forgotten;

    @Inject
    private Event<LiveMoved> moved;

    @Inject
    private QuestionSweep questionSweep;

    @Inject
    private PollSweep pollSweep;

    @Inject
    private ChatLives lives;

    @Test
    void nobody_votes_any_more_when_the_live_is_over() throws Exception {
        PollLine poll = polls.add(event, plan(true), alice, Keys.NONE);
        polls.move(event, poll.id(), PollState.OPEN, alice, Keys.NONE);
        moved.fire(new LiveMoved(1, 1, event, LiveState.ENDED, null));
        ChatLives.await("it is closed", () -> polls.after(event, 0).get(0).state() == PollState.CLOSED);
    }

    /** Everybody votes three times at once for different things: what counts is one of them, and the sums agree. */
    @Test
    void each_person_counts_once_in_a_poll_and_may_choose_anew_until_it_is_closed() throws Exception {
        PollLine poll = polls.add(event, plan(true), alice, Keys.NONE);
        polls.move(event, poll.id(), PollState.OPEN, alice, Keys.NONE);
        atOnce(IntStream.range(0, 3 * CROWD)
                .mapToObj(i -> (Callable<Object>)
                        () -> polls.vote(event, poll.id(), choice(i), somebody(i % CROWD), alice, Keys.NONE))
                .toList());
        PollLine counted = polls.after(event, 0).get(0);
        List<Integer> fromBallots = new ArrayList<>(List.of(0, 0, 0));
        for (int person = 0; person < CROWD; person++) {
            polls.choicesOf(event, somebody(person).key())
                    .get(poll.id())
                    .places()
                    .forEach(place -> fromBallots.set(place, fromBallots.get(place) + 1));
        }
        assertThat(counted.voters()).isEqualTo(CROWD);
        assertThat(counted.options()).extracting(PollLine.Option::votes).isEqualTo(fromBallots);
        assertThat(rows().number("select count(*) from webinar_ballot where poll_id = " + poll.id()))
                .isEqualTo(CROWD);

        for (int person = 0; person < CROWD; person++) {
            polls.vote(event, poll.id(), Choices.of(List.of(2)), somebody(person), alice, Keys.NONE);
        }
        polls.move(event, poll.id(), PollState.CLOSED, alice, Keys.NONE);
        assertThatThrownBy(() -> polls.vote(event, poll.id(), Choices.of(List.of(0)), somebody(0), alice, Keys.NONE))
                .isInstanceOf(PollNotOpen.class);
        assertThat(polls.after(event, 0).get(0).options())
                .extracting(PollLine.Option::votes)
                .containsExactly(0, 0, CROWD);
    }

    @Test
    void a_poll_that_was_left_open_takes_no_votes_when_the_live_is_over() throws Exception {
        event = lives.begin(true);
        PollLine poll = polls.add(event, plan(false), alice, Keys.NONE);
        polls.move(event, poll.id(), PollState.OPEN, alice, Keys.NONE);
        polls.vote(event, poll.id(), Choices.of(List.of(1)), somebody(1), alice, Keys.NONE);
        lives.endAll();
        assertThatThrownBy(() -> polls.vote(event, poll.id(), Choices.of(List.of(1)), somebody(2), alice, Keys.NONE))
                .isInstanceOf(PollNotOpen.class);
        assertThat(polls.after(event, 0).get(0).voters()).isEqualTo(1);
    }

    @Test
    void opening_a_poll_closes_the_one_before() {
        PollLine first = polls.add(event, plan(false), alice, Keys.NONE);
        PollLine second = polls.add(event, plan(false), alice, Keys.NONE);
        polls.move(event, first.id(), PollState.OPEN, alice, Keys.NONE);
        polls.move(event, second.id(), PollState.OPEN, alice, Keys.NONE);
        assertThat(polls.after(event, 0)).extracting(PollLine::state).containsExactly(PollState.CLOSED, PollState.OPEN);
    }

    @Test
    void a_person_can_be_forgotten_and_pages_take_the_question_away() {
        long id = ask("My name is Person", somebody(1), false).id();
        questions.vote(event, id, true, somebody(1), alice, Keys.NONE);
        questions.vote(event, id, true, somebody(2), alice, Keys.NONE);
        PollLine poll = polls.add(event, plan(false), alice, Keys.NONE);
        polls.move(event, poll.id(), PollState.OPEN, alice, Keys.NONE);
        polls.vote(event, poll.id(), Choices.of(List.of(1)), somebody(1), alice, Keys.NONE);
        long known = boards.state(event).revision();
        assertThat(questionErasure.of(somebody(1).userId()))
                .filteredOn(line -> line.id() == id)
                .hasSize(1);

        forgotten.fire(new PersonForgotten(somebody(1).userId()));

        assertThat(questions.after(event, known))
                .singleElement()
                .matches(line -> !line.state().shown() && line.votes() == 2)
                .asString()
                .doesNotContain("Person");
        assertThat(questionErasure.of(somebody(1).userId())).isEmpty();
        assertThat(polls.after(event, 0).get(0).voters()).isEqualTo(1);
        assertThat(polls.choicesOf(event, somebody(1).key())).isEmpty();
    }

    @Test
    void what_is_old_or_belongs_to_nobody_is_deleted() throws Exception {
        long id = ask("Old", somebody(1), false).id();
        questions.vote(event, id, true, somebody(1), alice, Keys.NONE);
        PollLine poll = polls.add(event, plan(false), alice, Keys.NONE);
        Instant soon = Clock.systemUTC().instant().plusSeconds(60);
        assertThat(questionErasure.eraseBefore(soon)).isPositive();
        assertThat(pollErasure.eraseBefore(soon)).isPositive();
        assertThat(left()).isZero();

        long orphan = ask("Orphan", somebody(1), false).id();
        questions.vote(event, orphan, true, somebody(1), alice, Keys.NONE);
        polls.add(event, plan(false), alice, Keys.NONE);
        for (String table : List.of("webinar_question", "webinar_question_vote", "webinar_poll", "webinar_board")) {
            rows().run("update " + table + " set event_id = -" + event + " where event_id = " + event);
        }
        event = -event;
        questionSweep.round();
        pollSweep.round();
        assertThat(left()).isZero();
        assertThat(rows().number("select count(*) from webinar_board where event_id = " + event))
                .isZero();
        assertThat(rows().number("select count(*) from webinar_poll_option where poll_id = " + poll.id()))
                .isZero();
    }

    private long left() throws Exception {
        return rows().number("select (select count(*) from webinar_question where event_id = " + event
                + ") + (select count(*) from webinar_question_vote where event_id = " + event
                + ") + (select count(*) from webinar_poll where event_id = " + event + ")");
    }

    private static Choices choice(int number) {
        return Choices.of(Stream.of(number % 3, number / CROWD).distinct().toList());
    }
}
