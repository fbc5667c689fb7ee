package org.webinar.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webinar.poll.PollState.CLOSED;
import static org.webinar.poll.PollState.DRAFT;
import static org.webinar.poll.PollState.OPEN;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollTest {
    private static final Map<PollState, Set<PollState>> MOVES =
            Map.of(DRAFT, Set.of(OPEN), OPEN, Set.of(CLOSED), CLOSED, Set.of());

    @ParameterizedTest
    @EnumSource(PollState.class)
    void knows_these_moves_and_no_others(PollState from) {
        for (PollState to : PollState.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(MOVES.get(from).contains(to));
        }
    }

    @Test
    void has_two_to_ten_different_options() {
        assertThat(plan("Tea?", "yes ", "no", " ", "\u202E").options()).containsExactly("yes", "no");
        assertThatThrownBy(() -> plan("Tea?", "yes")).isInstanceOf(PollUnfit.class);
        assertThatThrownBy(() -> plan("Tea?", "yes", "yes")).isInstanceOf(PollUnfit.class);
        assertThatThrownBy(() -> plan(" ", "yes", "no")).isInstanceOf(PollUnfit.class);
        assertThatThrownBy(() -> plan("Tea?", "yes", "n".repeat(101))).isInstanceOf(PollUnfit.class);
        assertThatThrownBy(() -> new PollPlan("Tea?", null, false, true)).isInstanceOf(PollUnfit.class);
        assertThat(plan("Tea?", numbers(10)).options()).hasSize(10);
        assertThatThrownBy(() -> plan("Tea?", numbers(11))).isInstanceOf(PollUnfit.class);
    }

    private static String[] numbers(int many) {
        return IntStream.range(0, many).mapToObj(String::valueOf).toArray(String[]::new);
    }

    @Test
    void takes_one_choice_or_several_and_only_what_is_there() {
        assertThat(Choices.of(List.of(0)).fit(2, false)).isTrue();
        assertThat(Choices.of(List.of(0, 1)).fit(2, false)).isFalse();
        assertThat(Choices.of(List.of(0, 1, 1)).fit(2, true)).isTrue();
        assertThat(Choices.of(List.of(2)).fit(2, true)).isFalse();
        assertThat(Choices.of(List.of()).fit(2, true)).isFalse();
        assertThatThrownBy(() -> Choices.of(null)).isInstanceOf(ChoiceUnfit.class);
        assertThatThrownBy(() -> Choices.of(List.of(-1))).isInstanceOf(ChoiceUnfit.class);
        assertThatThrownBy(() -> Choices.of(List.of(32))).isInstanceOf(ChoiceUnfit.class);
        assertThatThrownBy(() -> Choices.of(Collections.singletonList(null))).isInstanceOf(ChoiceUnfit.class);
    }

    @Test
    void choices_come_back_as_they_were_stored() {
        Choices chosen = Choices.of(List.of(0, 3, 9));
        assertThat(Choices.ofBits(chosen.bits())).isEqualTo(chosen);
        assertThat(Choices.ofBits(0)).isEqualTo(Choices.NONE);
    }

    private static PollPlan plan(String text, String... options) {
        return new PollPlan(text, Arrays.asList(options), false, true);
    }
}
