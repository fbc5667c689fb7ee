package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What FuzzBenchIT (bench/) has found: the sender's fault is not called ours. */
class NonsenseIT {
    @RegisterExtension
    static final Stage stage = Stage.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/login.xhtml", "/meeting/join.xhtml", "/live/events.xhtml"})
    void a_form_that_can_not_be_read_is_no_failure_of_ours(String path) {
        var answer = Ask.post(
                stage.product().url() + path,
                "multipart/form-data",
                "no parts at all",
                Map.of("Origin", stage.product().url(), "Accept-Language", "fr"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Ce formulaire n’a pas pu être lu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webinar/audience.xhtml", "/webinar/registrations.xhtml", "/webinar/webhook.xhtml"})
    void a_page_of_something_without_its_number_is_none(String path) {
        Page page = stage.signedIn("admin", Tongue.EN).open(Administrator.GATEWAYS);
        assertThat(page.navigate(path).status()).isEqualTo(404);
    }

    @Test
    void what_stands_in_a_page_of_forms_runs_by_its_nonce_alone() {
        Page page = stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH);
        var policies = page.reload().headersArray().stream()
                .filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
                .map(header -> header.value)
                .toList();
        assertThat(policies).singleElement(STRING).matches(".*; script-src 'self' 'nonce-[\\w=+/]+';");
        assertThat(policies.get(0)).doesNotContain("unsafe-eval");
        Object ran = page.evaluate("() => { const made = document.createElement('script'); made.textContent ="
                + " 'window.strange = 1'; document.body.append(made); return window.strange ?? 'nothing ran'; }");
        assertThat(ran).isEqualTo("nothing ran");
    }
}
