package org.webinar.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.administration.Page;

/** Lists whose address says what is looked for. */
class ListedTest {
    private static final class Things extends Listed<String> {
        private Map<String, Object> choices = Map.of();

        @Override
        protected Map<String, Object> choices() {
            return choices;
        }
    }

    private final Things list = new Things();

    @Test
    void another_page_keeps_what_is_asked() {
        list.setWords("50 %_&é");
        list.choices = Map.of("state", "READY");
        assertThat(list.turned(2)).isEqualTo("?q=50+%25_%26%C3%A9&state=READY&page=2");
        assertThat(list.getQuery()).isEqualTo("?q=50+%25_%26%C3%A9&state=READY");
        assertThat(list.isNarrowed()).isTrue();
    }

    @Test
    void an_order_narrows_nothing_and_nor_does_a_page() {
        list.choices = Map.of("order", "NAME");
        list.setPage("3");
        assertThat(list.isNarrowed()).isFalse();
        assertThat(list.sorted("OWNER")).isEqualTo("?order=OWNER");
    }

    @ParameterizedTest
    @CsvSource({",0", "1,0", "2,1", "-1,0", "none,0", "99999,9999"})
    void pages_are_counted_from_one_outside_and_nonsense_is_the_first(String typed, int number) {
        list.setPage(typed);
        assertThat(list.number()).isEqualTo(number);
    }

    @Test
    void nothing_is_shown_to_whom_it_was_refused() {
        list.show(Optional.empty());
        assertThat(list.getShown()).isNull();
        list.show(Optional.of(new Page<>(List.of("one"), 26, 0, 25)));
        assertThat(list.getRows()).containsExactly("one");
        assertThat(list.getShown().more()).isTrue();
    }
}
