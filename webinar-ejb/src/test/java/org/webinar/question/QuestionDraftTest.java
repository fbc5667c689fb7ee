package org.webinar.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.webinar.identity.Participant;

class QuestionDraftTest {
    private static final Participant THEO = new Participant("u3", 3, "Théo Lambert");

    @Test
    void keeps_what_a_person_types_and_loses_what_nobody_can_type() {
        assertThat(draft("<b>Pourquoi</b>\u202E $(rm) ?\n🎉").text()).isEqualTo("<b>Pourquoi</b> $(rm) ? 🎉");
    }

    @Test
    void counts_code_points() {
        assertThat(draft("🎉".repeat(300)).text()).hasSize(600);
        assertThatThrownBy(() -> draft("🎉".repeat(301))).isInstanceOf(QuestionTooLong.class);
    }

    @Test
    void is_never_empty_and_has_a_key() {
        assertThatThrownBy(() -> draft(" \u200B ")).isInstanceOf(QuestionEmpty.class);
        assertThatThrownBy(() -> draft(null)).isInstanceOf(QuestionEmpty.class);
        assertThatThrownBy(() -> new QuestionDraft(THEO, "a b", "x", false)).isInstanceOf(QuestionKeyMissing.class);
        assertThatThrownBy(() -> new QuestionDraft(THEO, null, "x", false)).isInstanceOf(QuestionKeyMissing.class);
    }

    private static QuestionDraft draft(String text) {
        return new QuestionDraft(THEO, "6b1f0c5e-1d7b-4f1e-9f61-000000000000", text, false);
    }
}
