package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md against the standard's numbers, and against the tests that it names. */
class SecurityListTest {
    /** The points of level 1 and 2 in OWASP ASVS 4.0.3: section, and which of it. */
    private static final String STANDARD = """
            1.1: 1–7; 1.2: 1–4; 1.4: 1, 4, 5; 1.5: 1–4; 1.6: 1–4; 1.7: 1, 2; 1.8: 1, 2; 1.9: 1, 2; 1.10: 1; 1.11: 1, 2;
            1.12: 2; 1.14: 1–6; 2.1: 1–12; 2.2: 1–3; 2.3: 1–3; 2.4: 1–5; 2.5: 1–7; 2.6: 1–3; 2.7: 1–6; 2.8: 1–7; 2.9: 1–3;
            2.10: 1–4; 3.1: 1; 3.2: 1–4; 3.3: 1–4; 3.4: 1–5; 3.5: 1–3; 3.7: 1; 4.1: 1–3, 5; 4.2: 1, 2; 4.3: 1–3; 5.1: 1–5;
            5.2: 1–8; 5.3: 1–10; 5.4: 1–3; 5.5: 1–4; 6.1: 1–3; 6.2: 1–6; 6.3: 1, 2; 6.4: 1, 2; 7.1: 1–4; 7.2: 1, 2;
            7.3: 1, 3, 4; 7.4: 1–3; 8.1: 1–4; 8.2: 1–3; 8.3: 1–8; 9.1: 1–3; 9.2: 1–4; 10.2: 1, 2; 10.3: 1–3; 11.1: 1–8;
            12.1: 1–3; 12.2: 1; 12.3: 1–6; 12.4: 1, 2; 12.5: 1, 2; 12.6: 1; 13.1: 1, 3–5; 13.2: 1–3, 5, 6; 13.3: 1, 2;
            13.4: 1, 2; 14.1: 1–4; 14.2: 1–6; 14.3: 2, 3; 14.4: 1–7; 14.5: 1–4""";

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d[^|]*)\\|[^|]*\\|[^|]*\\| ([^|]+) \\|$");
    private static final Pattern POINT = Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?:–(\\d+))?");

    @Test
    void every_point_of_level_1_and_2_stands_there_once() {
        List<String> listed =
                rows().stream().flatMap(row -> points(row.group(1))).sorted().toList();
        List<String> wanted = Stream.of(STANDARD.split(";\\s+"))
                .map(section -> section.split(": "))
                .flatMap(section -> Stream.of(section[1].split(", ")).flatMap(some -> points(section[0] + "." + some)))
                .sorted()
                .toList();
        assertThat(wanted).hasSize(259);
        assertThat(listed).isEqualTo(wanted);
    }

    @Test
    void every_row_says_how_it_stands() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.group(2))
                .as(row.group(1))
                .matches("kept|in part(: .+)?|not kept(: .+)?|does not apply"));
    }

    @Test
    void the_tests_that_it_names_are_there() {
        String list = Documents.text("security.md");
        assertThat(NamedTests.missing(list)).isEmpty();
        assertThat(NamedTests.in(list)).hasSizeGreaterThan(100);
    }

    private static List<MatchResult> rows() {
        return ROW.matcher(Documents.text("security.md")).results().toList();
    }

    private static Stream<String> points(String text) {
        return POINT.matcher(text).results().flatMap(found -> {
            int first = Integer.parseInt(found.group(2));
            int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
            return IntStream.rangeClosed(first, last).mapToObj(number -> found.group(1) + "." + number);
        });
    }
}
