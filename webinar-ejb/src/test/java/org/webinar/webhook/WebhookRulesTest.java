package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.FixedSettings;

/** What a webhook must have. */
class WebhookRulesTest {
    private static final Set<News> SOME = Set.of(News.LIVE_STARTED);

    private final WebhookRules rules =
            new WebhookRules(FixedSettings.with("webinar.webhooks.inner-hosts", "screens.intra, 127.0.0.1"));

    private static WebhookWish to(String address) {
        return new WebhookWish("Screens", address, SOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://screens.univ.example",
                "https://screens.univ.example:8443/hooks/webinar?key=a%20b",
                "https://[2001:db8::7]/hook",
                "http://screens.intra/hook",
                "HTTP://Screens.Intra:8080/hook"
            })
    void an_address_of_the_web_will_do(String address) {
        assertThatCode(() -> rules.check(to(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "screens.univ.example",
                "ftp://screens.univ.example",
                "file:///etc/passwd",
                "https://",
                "https:///hook",
                "https://ana:secret@screens.univ.example/",
                "https://screens.univ.example/#there",
                "https://screens.univ.example/a b",
                "https://screens.univ.example/\u00e9",
                "https://screens.univ.example:99999/",
                "javascript:alert(1)"
            })
    void anything_else_is_none(String address) {
        assertThatThrownBy(() -> rules.check(to(address))).isInstanceOf(WebhookAddressUnfit.class);
    }

    @Test
    void in_clear_only_where_the_settings_say_so() {
        assertThatThrownBy(() -> rules.check(to("http://screens.univ.example/")))
                .isInstanceOf(WebhookAddressInside.class);
        assertThatThrownBy(() -> rules.check(to("http://other.screens.intra/")))
                .isInstanceOf(WebhookAddressInside.class);
    }

    @Test
    void a_name_and_something_to_tell_are_needed() {
        assertThatThrownBy(() -> rules.check(new WebhookWish(" ", "https://a.example", SOME)))
                .isInstanceOf(WebhookNameUnfit.class);
        assertThatThrownBy(() -> rules.check(new WebhookWish("x".repeat(101), "https://a.example", SOME)))
                .isInstanceOf(WebhookNameUnfit.class);
        assertThatThrownBy(() -> rules.check(new WebhookWish("Screens", "https://a.example", Set.of())))
                .isInstanceOf(WebhookNewsMissing.class);
        assertThatThrownBy(() -> rules.check(to("https://a.example/" + "x".repeat(1000))))
                .isInstanceOf(WebhookAddressUnfit.class);
    }
}
