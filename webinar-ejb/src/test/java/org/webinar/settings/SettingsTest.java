package org.webinar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Map<String, String> REQUIRED =
            Map.of("BBB_API_URL", "https://bbb.univ.example/api", "BBB_SECRET_KEY", "b", "SECRET_KEY", "s");

    @Test
    void takes_what_is_set_and_else_the_fallback() {
        Settings settings = FixedSettings.with("webinar.url", "https://pod.univ.example/ ");
        assertThat(settings.get(Catalogue.URL)).isEqualTo(URI.create("https://pod.univ.example"));
        assertThat(settings.get(RightsCatalogue.MEETING_WEBINAR_AFFILIATION))
                .containsExactlyInAnyOrder("faculty", "employee", "staff");
    }

    @Test
    void says_which_setting_is_missing_or_nonsense_without_repeating_it() {
        Settings settings = FixedSettings.with("SITE_ID", "s3cret");
        assertThatThrownBy(() -> settings.get(Catalogue.BBB_SECRET_KEY))
                .isInstanceOf(SettingMissing.class)
                .hasMessageContaining("BBB_SECRET_KEY");
        assertThatThrownBy(() -> settings.get(Catalogue.SITE_ID))
                .isInstanceOf(SettingUnreadable.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void names_everything_that_is_missing_or_nonsense_at_once() {
        Settings settings = FixedSettings.of(Map.of(
                "BBB_API_URL", "foo",
                "SECRET_KEY", "s",
                "SITE_ID", "0",
                "BBB_LOGOUT_URL", "javascript:alert(1)",
                "LANGUAGE_CODE", "de"));
        assertThat(settings.problems())
                .extracting(problem -> problem.getClass().getSimpleName() + problem.arguments())
                .containsExactlyInAnyOrder(
                        "SettingUnreadable[BBB_API_URL]",
                        "SettingMissing[BBB_SECRET_KEY]",
                        "SettingUnreadable[SITE_ID]",
                        "SettingUnreadable[BBB_LOGOUT_URL]",
                        "SettingUnreadable[LANGUAGE_CODE]");
        assertThat(settings.orFallback(Catalogue.LANGUAGE_CODE)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void nothing_is_wrong_when_the_required_ones_are_set() {
        assertThat(FixedSettings.of(REQUIRED).problems()).isEmpty();
    }

    /** It becomes a head of HTTP; whoever refused it there would repeat it. */
    @ParameterizedTest
    @ValueSource(strings = {"s3cret\nx", "s3 cret", "s3cr\u00e9t", "s3cret\u0000"})
    void a_token_that_no_head_can_carry_is_said_without_repeating_it(String token) {
        Settings settings = FixedSettings.with("webinar.pod.token", token);
        assertThatThrownBy(() -> settings.get(HandoverCatalogue.POD_TOKEN))
                .isInstanceOf(SettingUnreadable.class)
                .hasMessageContaining("webinar.pod.token")
                .hasMessageNotContaining("s3");
        assertThat(FixedSettings.with("webinar.pod.token", " 9944b09199c62bcf ").get(HandoverCatalogue.POD_TOKEN))
                .isEqualTo("9944b09199c62bcf");
    }

    @Test
    void the_line_break_at_the_end_of_a_secret_file_is_not_part_of_the_secret() {
        assertThat(FixedSettings.with("BBB_SECRET_KEY", "s3 cret \n").get(Catalogue.BBB_SECRET_KEY))
                .isEqualTo("s3 cret ");
        assertThat(FixedSettings.with("BBB_SECRET_KEY", "s3cret\r\n").get(Catalogue.BBB_SECRET_KEY))
                .isEqualTo("s3cret");
    }

    @ParameterizedTest
    @CsvSource({"True, true", "False, false", "1, true", "no, false"})
    void yes_and_no_are_read_in_pythons_words_too(String word, boolean meant) {
        assertThat(FixedSettings.with("MEETING_DISABLE_RECORD", word).get(RoomCatalogue.MEETING_DISABLE_RECORD))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "fr-fr, fr", "en_GB, en"})
    void djangos_language_codes_are_read(String code, String language) {
        assertThat(FixedSettings.with("LANGUAGE_CODE", code).get(Catalogue.LANGUAGE_CODE))
                .isEqualTo(Locale.forLanguageTag(language));
    }

    /** The command that reads Pod's settings hides secrets by this rule. */
    @Test
    void a_secret_is_known_by_its_name() {
        assertThat(Catalogue.all())
                .allSatisfy(setting -> assertThat(setting.name().matches("(?i).*(SECRET|PASSWORD|TOKEN).*")
                                && !setting.name().contains(".password."))
                        .as(setting.name())
                        .isEqualTo(setting.secret()));
    }

    @Test
    void every_setting_stands_in_the_documentation_with_its_fallback() throws IOException {
        List<String> rows = documented().get(0).lines().toList();
        for (Setting<?> setting : Catalogue.all()) {
            String fallback = setting.fallback() == null
                    ? "*required*"
                    : setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`";
            assertThat(rows)
                    .as(setting.name())
                    .contains("| `" + setting.name() + "` | " + fallback + " | " + setting.help() + " |");
        }
        assertThat(rows.stream().filter(row -> row.startsWith("| `")))
                .as("settings that are documented and do not exist")
                .hasSize(Catalogue.all().size());
    }

    @Test
    void nothing_that_we_read_stands_among_what_we_do_not_read() throws IOException {
        String others = documented().get(1);
        assertThat(Catalogue.all()).allSatisfy(setting -> assertThat(others.lines())
                .noneMatch(row -> row.startsWith("| ") && row.split("\\|")[1].contains("`" + setting.name() + "`")));
    }

    /** What we read, and what we don't. */
    private static List<String> documented() throws IOException {
        return List.of(Files.readString(Path.of("../docs/settings.md")).split("## Pod's settings that we don't read"));
    }

    @Test
    void every_fallback_can_be_read() {
        Settings settings = FixedSettings.of(Map.of());
        Catalogue.all().stream()
                .filter(setting -> setting.fallback() != null)
                .forEach(setting -> assertThat(settings.get(setting)).isNotNull());
    }

    @Test
    void a_word_is_good_for_one_purpose_and_one_key() {
        Secrets secrets = new Secrets(FixedSettings.with("SECRET_KEY", "a"));
        Secrets others = new Secrets(FixedSettings.with("SECRET_KEY", "b"));
        String word = secrets.wordFor("one");
        assertThat(secrets.isWordFor("one", word)).isTrue();
        assertThat(secrets.isWordFor("two", word)).isFalse();
        assertThat(secrets.isWordFor("one", null)).isFalse();
        assertThat(others.isWordFor("one", word)).isFalse();
    }
}
