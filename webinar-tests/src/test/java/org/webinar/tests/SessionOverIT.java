package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types for long, and the session is over when the form is sent: the page comes back, and the text with it. */
class SessionOverIT {
    private static final String TYPED = "Un titre longuement réfléchi";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void what_was_typed_waits_for_the_sign_in() {
        var planned = Planned.on(stage, "Session terminée", PlanForm.freshDay());
        Page page = planned.meetings().page();
        planned.meetings().choose(planned.name(), ".edit-link");
        var form = new PlanForm(page);
        form.force(form.name(), "").save();
        assertThat(form.nameError()).isVisible();
        String address = path(page);
        assertThat(address).as("a form is sent to the address of its page").matches("/meeting/edit/\\d+-[^/]+/");

        form.fill(TYPED, PlanForm.freshDay());
        page.context().clearCookies();
        form.save();
        assertThat(page.locator("#why")).containsText("Votre session est terminée");
        SignIn.at(page).with("presenter", "presenter");

        assertThat(page.locator("#draft-back")).isVisible();
        assertThat(path(page)).isEqualTo(address);
        assertThat(form.name()).hasValue(TYPED);
        stage.shots().takeAll(page, "session-terminee");
        form.plan();
        assertThat(new MyMeetings(page).card(TYPED)).isVisible();
    }

    @Test
    void a_page_that_the_server_has_forgotten_is_shown_anew_with_what_was_typed() {
        var form = new PlanForm(stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH));
        form.fill("Typed before the restart", PlanForm.freshDay());
        forgotten(form.page());
        form.save();
        assertThat(form.page().locator("#draft-back")).isVisible();
        assertThat(path(form.page())).isEqualTo(PlanForm.PATH);
        assertThat(form.name()).hasValue("Typed before the restart");
        forgotten(form.page());
        form.page().locator("[id='account:sign-out']").click();
        assertThat(form.page().locator("#draft-gone")).isVisible();
    }

    /** As after a restart. */
    private static void forgotten(Page page) {
        page.evaluate("() => document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(state => { state.value = '1:1'; })");
    }

    /** What stands in an address is never sent with a form: it could press a button. */
    @Test
    void nobody_is_made_to_press_a_button_by_a_link() {
        Page page = stage.signedIn("presenter", Tongue.EN).open("/meeting/add/?webinar:save=x&webinar:name=Hostile");
        for (var form : page.locator("form").all()) {
            assertThat(form.getAttribute("action")).isEqualTo(PlanForm.PATH);
        }
    }

    @Test
    void nothing_comes_back_to_another_person() {
        var page = stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH);
        new PlanForm(page).fill("For my eyes", PlanForm.freshDay());
        page.context().clearCookies();
        new PlanForm(page).save();
        assertThat(page.locator("#why")).isVisible();
        SignIn.at(page).with("admin", "admin");
        assertThat(page.locator("#content h1")).isVisible();
        assertThat(page.locator("[id='webinar:name']")).not().hasValue("For my eyes");
        assertThat(page.locator("#draft-back")).isHidden();
    }

    @Test
    void nothing_comes_back_to_somebody_who_has_only_left_the_page() {
        var form = new PlanForm(stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH));
        form.fill("Sent and saved", PlanForm.freshDay()).plan();
        form.page().navigate(PlanForm.PATH);
        assertThat(form.name()).hasValue("");
        assertThat(form.page().locator("#draft-back")).isHidden();
    }

    private static String path(Page page) {
        return URI.create(page.url()).getRawPath();
    }
}
