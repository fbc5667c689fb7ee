package org.webinar.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.change.Difference;

/** Moments in words. */
class SentencesTest {
    private static Sentences in(String language, String zone) {
        return new Sentences() {
            @Override
            public Locale getLocale() {
                return Locale.forLanguageTag(language);
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of(zone);
            }
        };
    }

    /** The end of a token that an administrator gives this day. */
    private static Instant endOf(String day, String zone) {
        return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-15, Europe/Paris, en, '15 March 2027, 24:00'",
        "2027-03-15, Europe/Paris, fr, '15 mars 2027, 24:00'",
        "2027-03-27, Europe/Paris, en, '27 March 2027, 24:00'",
        "2027-12-31, America/Cayenne, fr, '31 décembre 2027, 24:00'",
        "2027-12-31, UTC, en, '31 December 2027, 24:00'"
    })
    void what_ends_with_a_day_is_told_with_that_day(String day, String zone, String language, String told) {
        assertThat(in(language, zone).end(endOf(day, zone))).contains(told);
    }

    @Test
    void an_end_within_a_day_is_a_moment_like_others() {
        Sentences sentences = in("en", "Europe/Paris");
        Instant noon = Instant.parse("2027-03-15T11:00:00Z");
        assertThat(sentences.end(noon)).isEqualTo(sentences.moment(noon)).contains("15 March 2027, 12:00");
    }

    @Test
    void the_end_of_a_token_is_the_same_day_in_the_record_of_changes() {
        Sentences sentences = in("en", "Europe/Paris");
        Difference made = Difference.between("TOKEN_END", null, endOf("2027-03-15", "Europe/Paris"))
                .orElseThrow();
        assertThat(sentences.of("change.difference", made)).contains("15 March 2027, 24:00");
        Difference moved = Difference.between("START", null, endOf("2027-03-15", "Europe/Paris"))
                .orElseThrow();
        assertThat(sentences.of("change.difference", moved)).contains("16 March 2027, 00:00");
    }
}
