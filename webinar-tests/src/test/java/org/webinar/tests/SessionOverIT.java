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
    }

    /** Who presses "Sign out" and goes must be out; with a session of its own, for the stage lends one to all. */
    @Test
    void who_signs_out_on_a_page_that_the_server_has_forgotten_is_out() {
        var viewer = stage.somebody(Tongue.EN);
        Page page = viewer.open(PlanForm.PATH);
        SignIn.at(page).with("viewer", "viewer");
        forgotten(page);
        page.locator("[id='account:sign-out']").click();
        page.waitForURL("**/login.xhtml");
        viewer.open(PlanForm.PATH).waitForURL("**/login.xhtml?next=**");
    }

    @Test
    void a_search_for_people_on_a_forgotten_page_loses_nothing() {
        var form = new PlanForm(stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH));
        form.fill("Typed before the search", PlanForm.freshDay()).open("owners");
        form.field("words").fill("viewer");
        forgotten(form.page());
        form.field("look").click();
        assertThat(form.page().locator("#draft-back")).isVisible();
        assertThat(form.page().locator("#draft-more")).containsText("People");
        assertThat(form.name()).hasValue("Typed before the search");
        assertThat(form.field("words")).hasValue("viewer");
        stage.shots().takeAll(form.page(), "oubliee");
    }

    /** What was pressed has not happened, and is said not to have. */
    @Test
    void a_button_pressed_on_a_forgotten_page_without_a_draft_says_so_and_a_look_for_changes_says_nothing() {
        var meetings =
                Planned.on(stage, "Oubliée du serveur", PlanForm.freshDay()).meetings();
        meetings.mark();
        forgotten(meetings.page());
        meetings.awaitLoadedAnew();
        assertThat(meetings.page().locator("#draft-gone")).isHidden();

        Page setUp = Administrator.open(stage, Tongue.EN, Administrator.GATEWAYS + "1/");
        setUp.locator("[id='setup:certificate']").fill("Typed in vain");
        forgotten(setUp);
        setUp.locator("[id='setup:make']").selectOption("bbb-streaming-server");
        assertThat(setUp.locator("#draft-gone")).isVisible();
    }

    /** Two places to invite to are one page. */
    @Test
    void what_was_typed_into_two_forms_comes_back_into_both() {
        var meetings =
                Planned.on(stage, "Deux invitations", PlanForm.freshDay()).meetings();
        meetings.choose("Deux invitations", ".invite-link");
        var invite = new InvitePage(meetings.page());
        invite.people("live").fill("audience@example.org");
        invite.people("room").fill("speaker@example.org");
        forgotten(invite.page());
        invite.send("room");
        assertThat(invite.page().locator("#draft-back")).isVisible();
        assertThat(invite.people("live")).hasValue("audience@example.org");
        assertThat(invite.people("room")).hasValue("speaker@example.org");
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
