package org.webinar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/privacy.md against the tables and the settings: a register that leaves one out is wrong from that day on. */
class PrivacyTest {
    private static final Path HOUSE = Path.of("..");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:if not exists )?\"?(\\w+)");
    private static final List<String> PODS =
            List.of("auth_", "authentication_", "meeting_", "live_", "django_session", "django_site");

    /** Cookies, not tables. */
    private static final Pattern COOKIE = Pattern.compile("webinar_(session|login|way_…|rounds|guest|ticket(_…)?)");

    @Test
    void every_table_of_ours_is_told_and_those_that_are_told_exist() throws IOException {
        Set<String> told = quoted().filter(PrivacyTest::isTable).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tables("pod", "webinar")).containsAll(told);
        assertThat(told).containsAll(tables("webinar"));
    }

    @Test
    void every_setting_that_is_named_exists() throws IOException {
        Set<String> settings = Catalogue.all().stream().map(Setting::name).collect(Collectors.toSet());
        assertThat(quoted().filter(word -> word.matches("webinar\\.[a-z.-]+|[A-Z]+(_[A-Z]+)*")))
                .hasSizeGreaterThan(5)
                .allSatisfy(word -> assertThat(settings).contains(word));
    }

    /** Whoever adds one adds a line to the register. */
    @Test
    void every_setting_that_says_how_long_something_is_kept_is_told() throws IOException {
        List<String> told = quoted().toList();
        assertThat(Catalogue.all().stream().map(Setting::name).filter(name -> name.matches(".*(kept|retention)")))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(name -> assertThat(told).contains(name));
    }

    private static Stream<String> quoted() throws IOException {
        return QUOTED.matcher(Files.readString(HOUSE.resolve("docs/privacy.md")))
                .results()
                .map(found -> found.group(1));
    }

    private static boolean isTable(String word) {
        return word.matches("webinar_[a-z_]+") && !COOKIE.matcher(word).matches()
                || word.equals("webinar_login")
                || PODS.stream().anyMatch(word::startsWith);
    }

    private static Set<String> tables(String... sets) throws IOException {
        Set<String> tables = new TreeSet<>();
        for (String set : sets) {
            try (Stream<Path> scripts =
                    Files.list(HOUSE.resolve("sql/postgresql").resolve(set))) {
                for (Path script : scripts.toList()) {
                    TABLE.matcher(Files.readString(script))
                            .results()
                            .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                            .forEach(tables::add);
                }
            }
        }
        return tables;
    }
}
