package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the doctor can find is looked for by a test: whoever adds a finding has to make something lie. */
class FindingsListTest {
    private static final Path TESTS = Path.of("src/test/java/org/webinar");

    @Test
    void every_finding_is_expected_by_some_test() throws IOException {
        String tests = tests();
        List<String> missing = Stream.of(Finding.values())
                .map(Finding::name)
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(tests).find())
                .toList();
        assertThat(missing)
                .as("findings of the doctor that no test in %s expects", TESTS)
                .isEmpty();
    }

    /** Those of the doctor and of what looks for it; their names are words that others may use for something else. */
    private static String tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().matches(".*/doctor/\\w+\\.java"))
                    .filter(file -> !file.endsWith("FindingsListTest.java"))
                    .map(FindingsListTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
