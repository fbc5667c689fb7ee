package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples from Pod itself (pod-compatibility 2). */
class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Réunion d’équipe | reunion-dequipe",
                "L'été à Noël | lete-a-noel",
                "Straße Œuvre Łódź Ærø İstanbul | strae-uvre-odz-r-istanbul",
                "a_b-c--d __e__ | a_b-c-d-__e",
                "🎉 Party! 東京 | party",
                "½ ㎏ ﬃ ² ① Ⅳ | 12-kg-ffi-2-1-iv",
                "50% 100€ £ ™ … | 50-100-tm",
            },
            quoteCharacter = '~')
    void is_made_as_django_makes_it(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void may_be_nothing_but_its_number() {
        assertThat(Slug.numbered(7, "東京 / Ελληνικά")).isEqualTo("0007-");
    }

    @Test
    void has_four_digits_at_least() {
        assertThat(Slug.numbered(1, "x")).isEqualTo("0001-x");
        assertThat(Slug.numbered(123_456, "x")).isEqualTo("123456-x");
    }

    @Test
    void folds_all_kinds_of_blanks() {
        assertThat(Slug.of("tab\tnew\nline nbsp\u00a0x")).isEqualTo("tab-new-line-nbsp-x");
    }

    /** Pod does not cut it either: it fails at every save (pod-compatibility 2). */
    @Test
    void is_refused_when_it_does_not_fit_into_pods_column() {
        assertThat(Slug.numbered(9_999, "a".repeat(250))).hasSize(255);
        assertThatThrownBy(() -> Slug.numbered(10_000, "a".repeat(250))).isInstanceOf(AddressTooLong.class);
        assertThatThrownBy(() -> Slug.numbered(1, "\uFB03".repeat(250))).isInstanceOf(AddressTooLong.class);
    }
}
