package org.webinar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of several servers, and Pod's for the one that is called main. */
class BbbCatalogueTest {
    private final Map<String, String> values = new HashMap<>(Map.of("SECRET_KEY", "s"));
    private final Settings settings = FixedSettings.of(values);

    private Iterable<String> problems() {
        return settings.problems().stream()
                .map(problem -> problem.getClass().getSimpleName() + problem.arguments())
                .toList();
    }

    @Test
    void with_pods_settings_there_is_one_server_whose_secret_may_have_commas() {
        assertThat(problems())
                .containsExactlyInAnyOrder("SettingMissing[BBB_API_URL]", "SettingMissing[BBB_SECRET_KEY]");
        values.put("BBB_API_URL", "https://bbb.univ.example/bigbluebutton/api/");
        values.put("BBB_SECRET_KEY", "one, and the same");
        assertThat(problems()).isEmpty();
        assertThat(settings.get(BbbCatalogue.SERVERS)).containsExactly("main");
        assertThat(settings.get(BbbCatalogue.url(settings, "main")))
                .isEqualTo(URI.create("https://bbb.univ.example/bigbluebutton/api"));
        assertThat(settings.get(BbbCatalogue.secrets(settings, "main"))).containsExactly("one, and the same");
    }

    @Test
    void what_is_missing_or_nonsense_of_any_server_is_named() {
        values.put("BBB_API_URL", "https://bbb.univ.example/bigbluebutton/api");
        values.put("webinar.bbb.main.secrets", "new, old");
        values.put("webinar.bbb.servers", "main, second");
        values.put("webinar.bbb.second.url", "foo");
        values.put("webinar.bbb.second.sites", "one");
        values.put("webinar.bbb.second.draining", "perhaps");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "SettingUnreadable[webinar.bbb.second.url]",
                        "SettingMissing[webinar.bbb.second.secrets]",
                        "SettingUnreadable[webinar.bbb.second.sites]",
                        "SettingUnreadable[webinar.bbb.second.draining]");
        assertThat(settings.get(BbbCatalogue.secrets(settings, "main"))).containsExactly("new", "old");
    }

    @Test
    void pods_settings_are_not_asked_for_when_no_server_is_called_main() {
        values.putAll(Map.of(
                "webinar.bbb.servers", "a,b-2",
                "webinar.bbb.a.url", "https://a.univ.example/bigbluebutton/api",
                "webinar.bbb.a.secrets", "x\ny\n",
                "webinar.bbb.b-2.url", "https://b.univ.example/bigbluebutton/api",
                "webinar.bbb.b-2.secrets", "z"));
        assertThat(problems()).isEmpty();
        assertThat(settings.get(BbbCatalogue.secrets(settings, "a"))).containsExactly("x", "y");
    }

    @Test
    void their_secrets_are_secrets() {
        values.putAll(Map.of("webinar.bbb.servers", "a", "webinar.bbb.a.secrets", "x"));
        assertThat(settings.all())
                .filteredOn(setting -> setting.name().startsWith("webinar.bbb.a."))
                .filteredOn(Setting::secret)
                .extracting(Setting::name)
                .containsExactly("webinar.bbb.a.secrets");
        assertThat(settings.all())
                .allSatisfy(setting -> assertThat(setting.name().endsWith(".secrets") && !setting.secret())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "Main", "a.b", "a b", "-a"})
    void names_that_no_setting_can_have_are_refused(String names) {
        values.put("webinar.bbb.servers", names);
        assertThatThrownBy(() -> settings.get(BbbCatalogue.SERVERS)).isInstanceOf(SettingUnreadable.class);
    }
}
