package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.settings.FixedSettings;

/** Settings that are not there, make no sense, or are everybody's. */
class LiesOfSettingsTest {
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "SECRET_KEY",
            "k8s0dj3-of-a-test-that-is-long-enough-42",
            "BBB_API_URL",
            "https://bbb.univ.example/bigbluebutton/api",
            "BBB_SECRET_KEY",
            "secret-of-bbb"));

    private List<Check> checks() {
        return Examined.all(new SettingExaminations(FixedSettings.of(settings)));
    }

    private List<Finding> values() {
        return Examined.findings(checks(), Question.VALUES);
    }

    @Test
    void what_is_right_is_called_so() {
        assertThat(checks())
                .extracting(Check::finding)
                .containsExactly(Finding.SETTINGS_FIT, Finding.SECRET_KEY_STRONG);
    }

    @Test
    void what_is_missing_or_unreadable_is_named_without_its_value() {
        settings.remove("BBB_API_URL");
        settings.put("webinar.doctor.daily", "at dawn");
        assertThat(checks())
                .filteredOn(check -> check.question() == Question.VALUES)
                .extracting(Check::finding, Check::arguments)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Finding.SETTING_MISSING, List.of("BBB_API_URL")),
                        org.assertj.core.groups.Tuple.tuple(
                                Finding.SETTING_UNREADABLE, List.of("webinar.doctor.daily")));
    }

    @Test
    void two_kinds_of_encryption_for_mails_are_one_too_many() {
        settings.put("EMAIL_USE_TLS", "True");
        settings.put("EMAIL_USE_SSL", "True");
        assertThat(values()).containsExactly(Finding.MAIL_TLS_TWICE);
    }

    @ParameterizedTest
    @CsvSource({
        "changeme, SECRET_KEY_OF_EVERYBODY",
        "django-insecure-0123456789-0123456789-abcdef, SECRET_KEY_OF_EVERYBODY",
        "abababababababababababababababababababab, SECRET_KEY_WEAK"
    })
    void a_key_that_can_be_guessed_is_told(String key, Finding expected) {
        settings.put("SECRET_KEY", key);
        assertThat(Examined.findings(checks(), Question.SECRET_KEY)).containsExactly(expected);
    }
}
