package org.webinar.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void what_fits_is_one_piece() {
        assertThat(Pieces.of("Bonjour")).containsExactly("Bonjour");
        assertThat(Pieces.of("x".repeat(500))).hasSize(1);
    }

    /** BigBlueButton counts two for each of them. */
    @Test
    void five_hundred_picture_characters_are_two_pieces() {
        List<String> pieces = Pieces.of("🎉".repeat(500));
        assertThat(pieces).containsExactly("🎉".repeat(250), "🎉".repeat(250));
    }

    @Test
    void nothing_is_lost_and_no_character_is_torn() {
        String text = "a" + "🎉".repeat(499);
        assertThat(Pieces.of(text)).allMatch(piece -> piece.length() <= 500);
        assertThat(String.join("", Pieces.of(text))).isEqualTo(text);
    }

    @Test
    void words_stay_whole_where_there_are_any() {
        String text = "🎉 mot ".repeat(90).strip();
        assertThat(Pieces.of(text)).allMatch(piece -> piece.matches("(🎉|mot)( (🎉|mot))*"));
    }
}
