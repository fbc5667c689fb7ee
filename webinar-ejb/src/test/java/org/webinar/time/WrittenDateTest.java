package org.webinar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
        "fr, d MMM uuuu, 2027-04-01, 1er avr. 2027",
        "en, d MMMM uuuu, 2027-04-01, 1 April 2027"
    })
    void the_first_of_a_month_is_said_in_french_as_french_says_it(
            String language, String pattern, LocalDate day, String words) {
        assertThat(WrittenDate.of(pattern, day, Locale.forLanguageTag(language)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2026-11-01T14:05Z, Sunday 1 November 2026 15:05 Central European Standard Time, 1 Nov 2026 15:05 CET",
        "fr, 2026-07-01T12:05Z, mercredi 1er juillet 2026 14:05 heure d’été d’Europe centrale, 1er juil. 2026 14:05 CEST"
    })
    void both_ways_say_day_hour_and_the_zone_as_it_is_then(
            String tongue, String moment, String longer, String shorter) {
        Locale language = Locale.forLanguageTag(tongue);
        ZonedDateTime when = OffsetDateTime.parse(moment).atZoneSameInstant(ZoneId.of("Europe/Paris"));
        String hour = " " + WrittenDate.hour(when, language) + " ";
        assertThat(WrittenDate.day(when, language) + hour + WrittenDate.zone(when, language))
                .isEqualTo(longer);
        assertThat(WrittenDate.shortDate(when, language) + hour + WrittenDate.shortZone(when, language))
                .isEqualTo(shorter);
    }
}
