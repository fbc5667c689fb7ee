package org.webinar.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;

class DraftTest {
    private static final Visitor THEO = new Visitor(3, "viewer", "Théo Lambert", false, false, Set.of());

    @Test
    void keeps_what_a_person_types() {
        assertThat(draft("Déjà vu ? $(rm -rf /) <b>x</b> 🎉").text()).isEqualTo("Déjà vu ? $(rm -rf /) <b>x</b> 🎉");
    }

    @Test
    void loses_control_characters_and_those_that_turn_the_direction() {
        assertThat(draft("a\u0000b\u202Ec\u2066d\u200Be\nf").text()).isEqualTo("abcde f");
    }

    @Test
    void counts_code_points_as_bigbluebutton_does() {
        assertThat(draft("🎉".repeat(500)).text()).hasSize(1_000);
        assertThatThrownBy(() -> draft("🎉".repeat(501))).isInstanceOf(TextTooLong.class);
    }

    @Test
    void is_never_empty() {
        assertThatThrownBy(() -> draft(" \u200B ")).isInstanceOf(TextEmpty.class);
        assertThatThrownBy(() -> draft(null)).isInstanceOf(TextEmpty.class);
    }

    @Test
    void needs_a_key_that_is_one() {
        assertThatThrownBy(() -> new Draft(THEO, null, "x")).isInstanceOf(KeyMissing.class);
        assertThatThrownBy(() -> new Draft(THEO, "a b", "x")).isInstanceOf(KeyMissing.class);
        assertThatThrownBy(() -> new Draft(THEO, "k".repeat(61), "x")).isInstanceOf(KeyMissing.class);
    }

    private static Draft draft(String text) {
        return new Draft(THEO, "6b1f0c5e-1d7b-4f1e-9f61-000000000000", text);
    }
}
