package org.webinar.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that begin with what is on or next. */
class NextFirstTest {
    private static final List<String> COMING = List.of("now", "tomorrow", "next week");
    private static final List<String> OVER = List.of("yesterday", "last week", "last year", "long ago");

    private static List<String> rows(List<String> half, int first, int most) {
        return half.stream().skip(first).limit(most).toList();
    }

    private static List<String> page(int first, int most) {
        return NextFirst.page(
                COMING.size(),
                first,
                most,
                (from, many) -> rows(COMING, from, many),
                (from, many) -> rows(OVER, from, many));
    }

    @Test
    void a_page_may_stand_in_one_half_or_across_both() {
        assertThat(page(0, 2)).containsExactly("now", "tomorrow");
        assertThat(page(2, 2)).containsExactly("next week", "yesterday");
        assertThat(page(4, 2)).containsExactly("last week", "last year");
        assertThat(page(6, 2)).containsExactly("long ago");
        assertThat(page(8, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 25})
    void every_row_stands_on_one_page(int most) {
        List<String> all = new ArrayList<>();
        for (int first = 0; first < 2 * (COMING.size() + OVER.size()); first += most) {
            all.addAll(page(first, most));
        }
        assertThat(all)
                .containsExactly("now", "tomorrow", "next week", "yesterday", "last week", "last year", "long ago");
    }

    @Test
    void a_page_of_what_comes_does_not_ask_for_what_is_over() {
        List<String> page = NextFirst.page(3, 0, 3, (from, many) -> rows(COMING, from, many), (from, many) -> {
            throw new AssertionError("asked");
        });
        assertThat(page).hasSize(3);
    }
}
