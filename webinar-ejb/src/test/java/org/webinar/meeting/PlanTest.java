package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant TOMORROW = Instant.parse("2026-03-02T14:00:00Z");

    @Test
    void loses_the_blanks_around_its_name() {
        assertThat(plan("  Cours 1 ").name()).isEqualTo("Cours 1");
    }

    @Test
    void has_blanks_for_control_characters() {
        assertThat(plan("Cours\u0000 1\t\u0007").name()).isEqualTo("Cours  1");
        assertThatThrownBy(() -> plan("\u0000\u0000a")).isInstanceOf(NameLength.class);
    }

    @Test
    void refuses_a_name_of_one_character_and_of_251() {
        assertThatThrownBy(() -> plan("x")).isInstanceOf(NameLength.class);
        assertThatThrownBy(() -> plan(null)).isInstanceOf(NameLength.class);
        assertThatThrownBy(() -> plan("x".repeat(251))).isInstanceOf(NameLength.class);
    }

    @Test
    void counts_an_emoji_as_one_character() {
        assertThat(plan("🎉".repeat(250)).name()).hasSize(500);
    }

    private static Plan plan(String name) {
        return new Plan(name, TOMORROW, Duration.ofHours(1), true);
    }
}
