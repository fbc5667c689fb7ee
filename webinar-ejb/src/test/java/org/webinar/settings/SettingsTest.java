package org.webinar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

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
    void every_setting_stands_in_the_documentation_with_its_fallback() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/settings.md"));
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
    void every_fallback_can_be_read() {
        Settings settings = FixedSettings.of(java.util.Map.of());
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
