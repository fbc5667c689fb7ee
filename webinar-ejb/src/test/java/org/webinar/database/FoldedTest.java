package org.webinar.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for is found whatever the accents. */
class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Élise Müller, elise muller",
        "ŒUVRE, oeuvre",
        "Straße, strasse",
        "Łódź Ærø İstanbul, lodz aero istanbul",
        "e\u0301te\u0301, ete",
        "Nguyễn Thị Ơ, nguyen thi o",
        "東京, 東京",
        "Андрей, андрей",
        "김, 김",
        "\u1100\u1175\u11B7, 김",
        "Ελένη, ελένη",
        "مرحبا, مرحبا",
    })
    void letters_lose_their_accents(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void words_are_cut_and_few() {
        assertThat(Folded.words("  Été\t à  la\0mer ")).containsExactly("ete", "a", "la", "mer");
        assertThat(Folded.words(" ")).isEmpty();
        assertThat(Folded.words("a ".repeat(1_000_000))).hasSize(6);
    }

    @Test
    void nothing_typed_is_a_pattern() {
        assertThat(Folded.within("50%_!")).isEqualTo("%50!%!_!!%");
    }

    /** A quote among them would end the text in the question that is put to the database. */
    @Test
    void letters_for_databases_come_in_pairs_without_signs() {
        String[] pairs = Folded.pairs();
        assertThat(pairs[0])
                .hasSameSizeAs(pairs[1])
                .contains("é", "É", "ç", "ş", "ț", "Ž", "ễ", "Ễ", "ư", "ǎ")
                .doesNotContain("'", "?");
        assertThat(pairs[1]).matches("[a-z]+");
    }
}
