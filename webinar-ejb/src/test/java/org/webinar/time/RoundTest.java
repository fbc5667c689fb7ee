package org.webinar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void a_round_that_fails_is_not_the_last_one() {
        List<String> done = new ArrayList<>();
        Runnable work = () -> {
            done.add("tried");
            throw new IllegalStateException("the database is away");
        };
        assertThatCode(() -> Round.of("a test", work)).doesNotThrowAnyException();
        assertThatCode(() -> Round.of("a test", work)).doesNotThrowAnyException();
        assertThat(done).hasSize(2);
    }
}
