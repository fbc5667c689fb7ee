package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The language of the pages is chosen once, wherever one is, and nothing that was typed is lost by it. */
class LanguageIT {
    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void who_chooses_french_in_a_form_reads_french_everywhere_and_goes_on_typing() {
        var presenter = stage.signedIn("presenter", Tongue.EN);
        Page page = presenter.open(PlanForm.PATH);
        new PlanForm(page).name().fill("Langues");
        assertThat(button(page, "en")).hasAttribute("aria-pressed", "true");
        button(page, "fr").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(button(page, "fr")).hasAttribute("aria-pressed", "true");
        assertThat(new PlanForm(page).name()).hasValue("Langues");
        assertThat(page.locator("#draft-back")).isVisible();
        stage.shots().takeAll(page, "choisie");

        assertThat(presenter.open("/live/event/999999-nothing/").locator("html"))
                .hasAttribute("lang", "fr");
        presenter.page().locator("[data-lang=en]").click();
        assertThat(presenter.page().locator("html")).hasAttribute("lang", "en");
        assertThat(presenter.open("/live/events/").locator("html")).hasAttribute("lang", "en");
        assertThat(presenter.troubles()).allMatch(trouble -> trouble.contains("404"));
    }

    @Test
    void an_untouched_form_says_nothing_of_steps_that_were_not_taken() {
        Page page = stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH);
        for (String language : new String[] {"fr", "en"}) {
            button(page, language).click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("#draft-gone")).isHidden();
            assertThat(page.locator("#draft-back")).isHidden();
        }
    }

    @Test
    void people_who_were_chosen_stay_chosen_in_the_other_language() {
        var form = new PlanForm(stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH)).open("owners");
        form.name().fill("À deux");
        form.field("words").fill("viewer");
        form.field("look").click();
        form.page().locator("[id='webinar:found:0:add']").click();
        assertThat(form.page().locator("#owner-list")).isVisible();
        button(form.page(), "fr").click();
        assertThat(form.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(form.page().locator("#owner-list li")).hasCount(1);
        assertThat(form.name()).hasValue("À deux");
        assertThat(form.page().locator("#draft-more")).isHidden();
    }

    /** The link over the heading leaves its mark in the address. */
    @Test
    void who_has_skipped_the_navigation_may_still_choose_the_language() {
        Page page = stage.signedIn("presenter", Tongue.EN).open(MyMeetings.PATH);
        page.locator(".skip").press("Enter");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*#content"));
        button(page, "fr").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    /** Whose Pod speaks Dutch reads what the browser wants. */
    @Test
    void what_was_chosen_in_pod_counts_if_we_speak_it() {
        assertThat(stage.somebody(Tongue.EN)
                        .carrying("django_language", "fr")
                        .open("/login")
                        .locator("html"))
                .hasAttribute("lang", "fr");
        for (String chosen : new String[] {"nl", "", "%00", "fr-FR-x-\"><script>"}) {
            var answer = Ask.get(stage.product().url() + "/login.xhtml", "django_language=" + chosen);
            assertThat(answer.statusCode()).as(chosen).isEqualTo(200);
            assertThat(answer.body()).contains("<html lang=\"").doesNotContain("<script>\"");
        }
    }

    private static Locator button(Page page, String language) {
        return page.locator("header [data-lang=" + language + "]");
    }
}
