package org.webinar.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers type addresses, too. */
class AskedTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "+999999999-12-31", "-0001-01-01", "9999-12-31", "1969-12-31", "2026-02-30", "tomorrow"
            })
    void days_that_are_none_are_as_good_as_nothing(String typed) {
        assertThat(Asked.day(typed)).isEmpty();
        assertThat(ChangesResource.filter(null, null, null, typed, typed, ZoneId.of("Europe/Paris"))
                        .until())
                .isNull();
    }

    @Test
    void days_of_our_time_are_days() {
        assertThat(Asked.day(" 2026-11-30 ")).contains(LocalDate.of(2026, 11, 30));
        assertThat(Asked.day("9998-12-31")).contains(LocalDate.of(9998, 12, 31));
    }
}
