package org.webinar.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void says_how_long_to_wait_when_it_is_used_up() {
        Allowance allowance = new Allowance(2, Duration.ofHours(1));
        assertThat(allowance.take("a")).isEmpty();
        assertThat(allowance.take("a")).isEmpty();
        assertThat(allowance.take("a").getAsLong()).isBetween(1_700L, 1_801L);
    }

    @Test
    void counts_each_key_for_itself() {
        Allowance allowance = new Allowance(1, Duration.ofHours(1));
        assertThat(allowance.take("a")).isEmpty();
        assertThat(allowance.take("b")).isEmpty();
    }

    @Test
    void a_look_takes_nothing_and_what_was_used_before_it_was_there_is_owed() {
        Allowance allowance = new Allowance(1, Duration.ofHours(1));
        assertThat(allowance.look("a", 1)).isEmpty();
        assertThat(allowance.look("a", 1)).isEmpty();
        allowance.charge("a");
        assertThat(allowance.look("a", 1).getAsLong()).isBetween(3_500L, 3_601L);
        allowance.charge("a");
        assertThat(allowance.look("a", 1).getAsLong()).isBetween(7_000L, 7_201L);
        assertThat(allowance.look("b", 1)).isEmpty();
    }

    @Test
    void what_is_given_back_does_not_count_and_is_never_more_than_there_was() {
        Allowance allowance = new Allowance(1, Duration.ofHours(1));
        assertThat(allowance.take("a")).isEmpty();
        allowance.giveBack("a");
        allowance.giveBack("a");
        assertThat(allowance.take("a")).isEmpty();
        assertThat(allowance.take("a")).isPresent();
    }

    @Test
    void a_flood_of_keys_pushes_out_the_oldest_and_fills_no_memory() {
        Allowance allowance = new Allowance(1, Duration.ofHours(1));
        allowance.take("first");
        IntStream.range(0, 50_000).forEach(allowance::take);
        assertThat(allowance.take("first")).isEmpty();
    }
}
