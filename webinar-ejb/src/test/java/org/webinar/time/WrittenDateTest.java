package org.webinar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "fr, d MMMM uuuu, 2027-04-01, 1er avril 2027",
        "fr-CA, EEEE d MMMM uuuu, 2027-04-01, jeudi 1er avril 2027",
        "fr, d MMMM uuuu, 2027-04-11, 11 avril 2027",
        "fr, d MMMM uuuu, 2027-04-02, 2 avril 2027",
        "en, d MMMM uuuu, 2027-04-01, 1 April 2027"
    })
    void the_first_of_a_month_is_said_in_french_as_french_says_it(
            String language, String pattern, LocalDate day, String words) {
        assertThat(WrittenDate.of(pattern, day, Locale.forLanguageTag(language)))
                .isEqualTo(words);
    }
}
