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
