package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;
import org.webinar.settings.Settings;
import org.webinar.token.Bearer;
import org.webinar.token.Bearers;
import org.webinar.token.Scope;

/** Who is let in by a token, and what it costs when somebody tries many. */
class GateTest {
    private static final Bearer TIMETABLE =
            new Bearer(1, new Visitor(3, "ada", "Ada", false, false, Set.of()), Set.of(Scope.MEETINGS_READ));

    private int questions;

    private final Gate gate = new Gate(
            new Bearers() {
                @Override
                public Optional<Bearer> with(String token) {
                    questions++;
                    return Optional.of(TIMETABLE).filter(bearer -> token.equals("right"));
                }
            },
            new Settings(name -> Optional.empty()));

    @Test
    void who_has_tried_many_costs_the_database_nothing_more() {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> gate.pass("Bearer wrong", "192.0.2.1")).isInstanceOf(TokenUnknown.class);
        }
        assertThat(questions).isEqualTo(30);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> gate.pass("Bearer wrong", "192.0.2.1")).isInstanceOf(TooManyCalls.class);
        }
        assertThat(questions).isBetween(30, 32);
        assertThat(gate.pass("Bearer right", "192.0.2.2")).isEqualTo(TIMETABLE);
    }

    @Test
    void right_ones_are_no_tries() {
        for (int i = 0; i < 100; i++) {
            assertThat(gate.pass("bearer right", "192.0.2.1")).isEqualTo(TIMETABLE);
        }
    }
}
