package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What scripts of ours make of texts: texts. */
class ScriptsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern CODE =
            Pattern.compile("\\beval\\(|\\bFunction\\(|document\\.write|(?:setTimeout|setInterval)\\(\\s*['\"`]");
    private static final Pattern MARKUP = Pattern.compile("\\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\\b");

    /** Both show the description of an event, which the server has cleaned (Markup). */
    private static final List<String> CLEANED = List.of("page.js", "registration.js");

    /** Of settings, which the server escapes where it makes the element (BrandTest). */
    private static final String LOGO = "value=\"#{brand.logo}\" escape=\"false\"";

    @Test
    void no_text_becomes_code() throws IOException {
        assertThat(scripts()).isNotEmpty().allSatisfy(script -> assertThat(text(script))
                .as(script.toString())
                .doesNotContainPattern(CODE));
    }

    @Test
    void no_text_becomes_markup_but_descriptions_that_the_server_has_cleaned() throws IOException {
        assertThat(scripts())
                .filteredOn(script -> MARKUP.matcher(text(script)).find())
                .extracting(script -> script.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(CLEANED);
        for (String script : CLEANED) {
            assertThat(MARKUP.matcher(text(PAGES.resolve("live").resolve(script)))
                            .results())
                    .hasSize(1);
        }
    }

    @Test
    void pages_escape_all_but_the_description() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml")))
                    .filteredOn(page -> text(page).replace(LOGO, "").contains("escape=\"false\""))
                    .extracting(page -> page.getFileName().toString())
                    .containsExactly("event-edit.xhtml");
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.startsWith(PAGES.resolve("vendor")))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
