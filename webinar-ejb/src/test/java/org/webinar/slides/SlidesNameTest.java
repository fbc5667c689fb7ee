package org.webinar.slides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlidesNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "cours.pdf, cours.pdf",
                "Été – leçon 1 (v2).pdf, Été _ leçon 1 (v2).pdf",
                "../../etc/passwd.pdf, passwd.pdf",
                "C:\\Users\\me\\a.pdf, a.pdf",
                "..pdf, slides.pdf",
                "...pdf, slides.pdf",
                "<b>&\"x\"</b>.pdf, b_.pdf",
                "a;rm -rf ~.pdf, a_rm -rf _.pdf",
                ".htaccess.pdf, htaccess.pdf",
                "نص.pdf, نص.pdf",
                "a\tb.pdf, ab.pdf",
                "noending, noending"
            })
    void names_become_harmless(String typed, String kept) {
        assertThat(SlidesName.of(typed)).isEqualTo(kept);
    }

    @Test
    void marks_that_turn_the_direction_of_writing_go() {
        assertThat(SlidesName.of("a\u202Efdp.exe")).isEqualTo("afdp.exe");
        assertThat(SlidesName.of("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(SlidesName.of(null)).isEqualTo("slides");
    }

    @Test
    void long_names_keep_their_ending() {
        assertThat(SlidesName.of("🎉".repeat(500) + ".pdf")).endsWith(".pdf").hasSizeLessThan(210);
        assertThat(SlidesName.of("é".repeat(500) + ".pdf")).isEqualTo("é".repeat(100) + ".pdf");
    }
}
