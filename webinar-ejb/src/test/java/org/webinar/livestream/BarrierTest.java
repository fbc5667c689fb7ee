package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands between a stranger and an event. */
class BarrierTest {
    private static final Set<Integer> OWNERS = Set.of(2);

    @Test
    void nothing_stands_before_an_open_event() {
        assertThat(Barrier.before(new Doorway(1L, OWNERS, false, false, Set.of(), "", 0), false))
                .isEmpty();
    }

    @Test
    void everything_that_stands_there_is_named() {
        assertThat(Barrier.before(new Doorway(1L, OWNERS, true, true, Set.of(), "x", 0), false))
                .containsExactly(Barrier.DRAFT, Barrier.SIGN_IN, Barrier.PASSWORD);
    }

    /** Who is to be a member has to sign in anyway. */
    @Test
    void a_group_says_more_than_an_account() {
        assertThat(Barrier.before(new Doorway(1L, OWNERS, false, true, Set.of("staff"), "", 0), false))
                .containsExactly(Barrier.GROUP);
    }
}
