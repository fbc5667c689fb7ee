package org.webinar.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    private static final ChatRules WORDS =
            new ChatRules(false, 0, "crétin, nul à chier;\nbête", false, false, false, false);
    private static final ChatRules NO_LINKS = new ChatRules(false, 0, "", true, false, false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {"Quel cretin !", "CRÉTIN", "сrétin", "c r é t i n", "cr3tin", "c'est nul a  chier", "bete."})
    void a_word_is_found_however_it_is_dressed_up(String text) {
        assertThatThrownBy(() -> TextRules.check(WORDS, text)).isInstanceOf(WordUnwanted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"La crétinerie des autres", "bêtement", "nul", "à chier"})
    void only_whole_words_are_found(String text) {
        assertThatCode(() -> TextRules.check(WORDS, text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "voir www.evil.example",
                "evil.com",
                "un.deux.fr/page",
                "ftp://a.b",
                "Va sur bit.ly/x"
            })
    void a_link_is_one_with_or_without_its_scheme(String text) {
        assertThatThrownBy(() -> TextRules.check(NO_LINKS, text)).isInstanceOf(LinksUnwanted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fini.Merci", "à 14h30...Ok", "p.ex. ceci", "3.14", "Node.js ?", "etc.)"})
    void a_full_stop_makes_no_link(String text) {
        assertThatCode(() -> TextRules.check(NO_LINKS, text)).doesNotThrowAnyException();
    }

    @Test
    void what_many_say_for_themselves_is_no_repetition() {
        assertThat(TextRules.repeats("Oui !", List.of(), List.of("oui"))).isFalse();
        assertThat(TextRules.repeats("Oui !", List.of("OUI"), List.of())).isTrue();
        assertThat(TextRules.repeats("Votez pour moi à midi", List.of(), List.of("votez POUR moi, à midi")))
                .isTrue();
        assertThat(TextRules.repeats("🎉", List.of("👍"), List.of())).isFalse();
    }
}
