package org.webinar.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webinar.question.QuestionState.ANSWERED;
import static org.webinar.question.QuestionState.ANSWERING;
import static org.webinar.question.QuestionState.APPROVED;
import static org.webinar.question.QuestionState.DISMISSED;
import static org.webinar.question.QuestionState.NEW;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.identity.Participant;

class QuestionStateTest {
    private static final Map<QuestionState, Set<QuestionState>> MOVES = Map.of(
            NEW, EnumSet.of(APPROVED, ANSWERING, ANSWERED, DISMISSED),
            APPROVED, EnumSet.of(ANSWERING, ANSWERED, DISMISSED),
            ANSWERING, EnumSet.of(APPROVED, ANSWERED, DISMISSED),
            ANSWERED, EnumSet.of(APPROVED, ANSWERING, DISMISSED),
            DISMISSED, EnumSet.of(APPROVED));

    @ParameterizedTest
    @EnumSource(QuestionState.class)
    void knows_these_moves_and_no_others(QuestionState from) {
        for (QuestionState to : QuestionState.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(MOVES.get(from).contains(to));
        }
    }

    @Test
    void is_for_everybody_once_it_is_approved_and_until_it_is_dismissed() {
        assertThat(QuestionState.values())
                .filteredOn(QuestionState::shown)
                .containsExactly(APPROVED, ANSWERING, ANSWERED);
    }

    @Test
    void a_question_refuses_what_is_no_move_and_stays_where_it_is() {
        Question question = question("Why?", false);
        question.become(DISMISSED, 2, Instant.EPOCH);
        assertThatThrownBy(() -> question.become(ANSWERING, 3, Instant.EPOCH)).isInstanceOf(QuestionHasMoved.class);
        assertThat(question.state()).isEqualTo(DISMISSED);
        assertThat(question.line().revision()).isEqualTo(2);
    }

    @Test
    void nothing_is_left_of_a_question_that_is_forgotten() {
        Question question = question("My telephone number is 555", false);
        question.answer("Dear Théo");
        question.forget(7, Instant.EPOCH);
        assertThat(question.line().toString()).doesNotContain("555", "Théo", "u3");
        assertThat(question.state()).isEqualTo(DISMISSED);
        assertThat(question.line().revision()).isEqualTo(7);
    }

    @Test
    void the_room_reads_no_name_that_it_may_not_see() {
        assertThat(RoomsCrier.text(question("Why?", false).line())).isEqualTo("▶ Why? — Théo Lambert");
        Question anonymous = question("Why?", true);
        anonymous.count(3, 2);
        assertThat(RoomsCrier.text(anonymous.line())).isEqualTo("▶ Why? (+3)");
        assertThat(RoomsCrier.text(question("🎉".repeat(300), false).line())).doesNotContain("…");
    }

    private static Question question(String text, boolean anonymous) {
        Participant theo = new Participant("u3", 3, "Théo Lambert");
        QuestionDraft draft = new QuestionDraft(theo, "k1", text, anonymous);
        return new Question(1, draft, APPROVED, 1, Instant.EPOCH) {
            @Override
            Long id() {
                return 1L;
            }
        };
    }
}
