package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.Settings;
import org.webinar.theme.Theme;
import org.webinar.web.theme.Brand;

/** What every answer tells the browser, by the page that it is. */
class SecurityHeadersTest {
    private final Browser browser = new Browser();

    /** Without a university's logo and other sites' pages. */
    private static SecurityHeaders plain() {
        Settings settings = new Settings(name -> Optional.empty());
        return new SecurityHeaders(new Brand(new Theme(settings)), settings);
    }

    private Map<String, String> heardAt(String path) {
        var request = browser.asks(path);
        plain().adornPage(request, browser.hears());
        return browser.heard;
    }

    private String policy(String path) {
        return heardAt(path).get("Content-Security-Policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login.xhtml",
                "/meeting/",
                "/live/event/1-x/",
                "/live/events/",
                "/live/event_edit/1-x/",
                "/webinar/console/1-x/",
                "/nothing",
                "/rest/",
                "/live/registration/1-x/"
            })
    void nothing_runs_or_is_framed_that_is_not_ours(String path) {
        assertThat(policy(path))
                .startsWith("default-src 'self';")
                .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors ")
                .doesNotContainPattern("script-src[^;]*(\\*|https?:|data:)");
        assertThat(heardAt(path))
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsKeys("Referrer-Policy", "Cache-Control");
    }

    @Test
    void live_pages_and_the_console_run_no_script_that_stands_in_the_page() {
        assertThat(policy("/live/event/1-x/")).contains("script-src 'self';").doesNotContain("unsafe");
        assertThat(policy("/webinar/console/1-x/")).doesNotContain("unsafe", "script-src");
    }

    /** PrimeFaces puts its nonce after the last word. */
    @Test
    void pages_of_forms_run_no_script_that_stands_in_them_without_a_nonce() {
        assertThat(policy("/meeting/")).endsWith("; script-src 'self'").doesNotContain("unsafe-eval");
    }

    @Test
    void only_live_pages_may_stand_in_other_peoples_frames() {
        assertThat(policy("/live/event/1-x/")).contains("frame-ancestors *");
        assertThat(policy("/webinar/console/1-x/")).contains("frame-ancestors 'none'");
        assertThat(policy("/meeting/")).contains("frame-ancestors 'self'");
        assertThat(policy("/live/event_edit/1-x/")).contains("frame-ancestors 'self'");
    }

    @Test
    void a_personal_link_is_kept_by_nobody_and_told_to_nobody() {
        assertThat(heardAt("/live/registration/1-x/"))
                .containsEntry("Cache-Control", "private, no-store")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Robots-Tag", "noindex, nofollow");
    }
}
