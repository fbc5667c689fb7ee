package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long the name, the text and what a make takes at once: each line fits and bears the name, and no letter is lost. */
class TypedLinesTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 20, 500})
    void each_line_fits_and_begins_with_the_name(int longest) {
        String text = "é😀".repeat(248);
        for (String author : List.of("É", "Élise Müller", "😀".repeat(300))) {
            List<String> lines = TypedLines.of(author, text, longest);
            String head = lines.get(0).substring(0, lines.get(0).indexOf(": ") + 2);
            assertThat(author + ": ").startsWith(head.substring(0, head.length() - 2));
            assertThat(lines)
                    .allMatch(line -> line.startsWith(head) && line.codePointCount(0, line.length()) <= longest);
            assertThat(lines.stream().map(line -> line.substring(head.length())))
                    .as(author)
                    .hasSizeGreaterThan(0)
                    .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
        }
    }

    @Test
    void a_short_message_is_one_line() {
        assertThat(TypedLines.of("Zoé", "Oui", 500)).containsExactly("Zoé: Oui");
    }
}
