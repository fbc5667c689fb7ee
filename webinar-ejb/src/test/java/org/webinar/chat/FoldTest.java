package org.webinar.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Élise Müller, elise muller",
        "Camille Moreau, Сamіllе Моrеаu", // Cyrillic letters among the Latin ones
        "Camille Moreau, CAMILLE   MOREAU",
        "Camille Moreau, CamiIle-Moreau", // a capital i for an l
        "Camille Moreau, ｃａｍｉｌｌｅ ｍｏｒｅａｕ",
        "zero, z3r0"
    })
    void what_looks_alike_is_alike(String one, String other) {
        assertThat(Fold.of(other)).isEqualTo(Fold.of(one));
    }

    @ParameterizedTest
    @CsvSource({"Camille, Camilla", "Anna, Hanna"})
    void what_looks_different_is_different(String one, String other) {
        assertThat(Fold.of(other)).isNotEqualTo(Fold.of(one));
    }
}
