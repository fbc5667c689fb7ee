package org.webinar.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of files are said in the unit that suits them, and what is done of one in the same. */
class ByteWordsTest {
    private static final Sentences FRENCH = new Sentences() {
        @Override
        public String of(String key, Object... arguments) {
            return arguments[0] + " " + key;
        }

        @Override
        public Locale getLocale() {
            return Locale.FRENCH;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "3, '1 size.KB'",
        "61_440, '61 size.KB'",
        "4_780_000, '4,8 size.MB'",
        "480_000_000, '480 size.MB'",
        "2_340_000_000, '2,3 size.GB'"
    })
    void each_in_its_unit(String bytes, String words) {
        assertThat(ByteWords.of(Long.parseLong(bytes.replace("_", "")), FRENCH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"30_720, 61_440, 31", "0, 61_440, 0", "1_250_000, 4_780_000, '1,2'", "20_000_000, 2_340_000_000, '0'"})
    void a_part_is_said_in_the_unit_of_the_whole(String part, String all, String words) {
        assertThat(ByteWords.part(Long.parseLong(part.replace("_", "")), Long.parseLong(all.replace("_", "")), FRENCH))
                .isEqualTo(words);
    }
}
