package org.webinar.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The administrators' pages and their menu. */
class AdministrationPageTest {
    private static final Path PAGES = Path.of("src/main/webapp/webinar");
    private static final Path TEMPLATE = Path.of("src/main/webapp/WEB-INF/template.xhtml");
    private static final Pattern HERE = Pattern.compile("<ui:param name=\"here\" value=\"([^\"]+)\"/>");

    private final AdministrationPage pages = new AdministrationPage();

    /** What pages say of themselves, but for the one that everybody has. */
    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(AdministrationPageTest::read)
                    .flatMap(text -> HERE.matcher(text).results().map(found -> found.group(1)))
                    .filter(name ->
                            !List.of("password", "logins", "meetings", "events").contains(name))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_page_has_the_same_word_on_the_button_of_the_menu_as_in_it(String name) {
        assertThat(pages.holds(name)).isTrue();
        String key = pages.word(name);
        assertThat(ResourceBundle.getBundle("org.webinar.web.Pages", Locale.FRENCH)
                        .getString(key))
                .isNotBlank();
        assertThat(read(TEMPLATE)).contains("#{here eq '" + name + "' ? 'page' : 'false'}\">#{t['" + key + "']}</a>");
    }

    @Test
    void a_page_of_everybody_is_none_of_them() {
        assertThat(pages.holds("password")).isFalse();
        assertThat(pages.holds(null)).isFalse();
    }
}
