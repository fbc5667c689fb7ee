package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md against the standard's numbers, and against the tests that it and docs/failures.md name. */
class SecurityListTest {
    private static final Path HOUSE = Path.of("..");

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

    /** A test, or what several tests share: with a method, which may be cut short. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Pod))(?:\\.([a-z][a-z0-9_]*)(…?))?`");

    @Test
    void every_point_of_level_1_and_2_stands_there_once() throws IOException {
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
    void every_row_says_how_it_stands() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.group(2))
                .as(row.group(1))
                .matches("kept|in part(: .+)?|not kept(: .+)?|does not apply"));
    }

    @Test
    void the_tests_that_it_names_are_there() throws IOException {
        everyTestOf("security.md", 100);
    }

    @Test
    void the_tests_that_the_list_of_failures_names_are_there() throws IOException {
        everyTestOf("failures.md", 30);
    }

    private static void everyTestOf(String document, int atLeast) throws IOException {
        Map<String, List<String>> tests = tests();
        List<String> missing = new ArrayList<>();
        List<MatchResult> named = NAMED.matcher(document(document)).results().toList();
        named.forEach(name -> {
            List<String> sources = tests.getOrDefault(name.group(1), List.of());
            String method = name.group(2) == null
                    ? "class|interface"
                    : "void " + name.group(2) + (name.group(3).isEmpty() ? "\\(" : "");
            if (sources.stream()
                    .noneMatch(source -> Pattern.compile(method).matcher(source).find())) {
                missing.add(name.group());
            }
        });
        assertThat(missing).isEmpty();
        assertThat(named).hasSizeGreaterThan(atLeast);
    }

    /** The sources of tests by their class; several modules may have one of the same name. */
    private static Map<String, List<String>> tests() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path modules : List.of(HOUSE, HOUSE.resolve("plugins"))) {
            try (Stream<Path> folders = Files.list(modules)) {
                for (Path module : folders.filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))
                        .toList()) {
                    try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                    }
                }
            }
        }
        return sources.stream()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", ""),
                        Collectors.mapping(SecurityListTest::text, Collectors.toList())));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(document("security.md")).results().toList();
    }

    private static Stream<String> points(String text) {
        return POINT.matcher(text).results().flatMap(found -> {
            int first = Integer.parseInt(found.group(2));
            int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
            return IntStream.rangeClosed(first, last).mapToObj(number -> found.group(1) + "." + number);
        });
    }

    private static String document(String name) {
        return text(HOUSE.resolve("docs").resolve(name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
