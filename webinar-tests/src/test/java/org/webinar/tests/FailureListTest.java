package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/failures.md: a row for each of the 28 stories, and tests that exist. */
class FailureListTest {
    private static final int STORIES = 28;

    /** Number, cause, what people see, what is done, shown by. */
    private static final int CELLS = 5;

    private static final String LIST = Documents.text("failures.md");

    @Test
    void each_story_has_a_row_in_its_place() {
        List<Integer> numbers = rows().map(row -> row.get(0))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(numbers).isSorted();
        assertThat(numbers.stream().distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, STORIES).boxed().toList());
    }

    @Test
    void each_row_says_all_and_names_a_test() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).hasSize(CELLS);
            assertThat(row.subList(1, CELLS)).noneMatch(String::isEmpty);
            assertThat(NamedTests.in(row.get(CELLS - 1))).as(row.get(1)).isNotEmpty();
        });
    }

    @Test
    void the_tests_that_it_names_are_there() {
        assertThat(NamedTests.missing(LIST)).isEmpty();
    }

    private static Stream<List<String>> rows() {
        return LIST.lines()
                .filter(line -> line.matches("\\| (\\d{1,2} )?\\| (?!what goes wrong).*"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList());
    }
}
