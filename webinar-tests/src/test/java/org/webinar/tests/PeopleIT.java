package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator without a Pod adds somebody, who signs in, plans, gets another password, and is shown out. */
class PeopleIT {
    private static final String PEOPLE = "/webinar/people/";
    private static final String PASSWORD = "une phrase assez longue";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private final String username = "zoé." + System.nanoTime();

    private static Locator field(Page page, String name) {
        return page.locator("[id='edit:" + name + "']");
    }

    @ParameterizedTest
    @ValueSource(strings = {"presenter", "viewer"})
    void nobody_else_sees_people(String visitor) {
        Page page = stage.signedIn(visitor, Tongue.EN).open(MyMeetings.PATH);
        for (String path : new String[] {PEOPLE, PEOPLE + "add/", PEOPLE + "1/"}) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void somebody_is_added_comes_in_and_is_shown_out() {
        Page page = Administrator.open(stage, Tongue.FR, PEOPLE);
        page.locator("a.add").click();
        add(page, "trop court");
        assertThat(page.locator("[id='edit:password-error']")).containsText("de 12 à 200 caractères");
        assertThat(field(page, "last-name")).hasValue("Œuvrard");
        everybodyCanUse(page, Tongue.FR, "person with an error");
        field(page, "password").fill(PASSWORD);
        field(page, "save").click();
        assertThat(page.locator("tr[data-person='admin']")).isVisible();

        Page zoe = stage.somebody(Tongue.FR).open("/login");
        SignIn.at(zoe).with(username, PASSWORD);
        zoe.waitForURL("**" + MyMeetings.PATH);
        zoe.navigate(PlanForm.PATH);
        assertThat(zoe.locator("[id='webinar:name']")).isVisible();

        page.navigate(PEOPLE + "?q=oeuvrard+" + username.substring(4));
        Locator row = page.locator("tr[data-person='" + username + "']");
        assertThat(row).containsText("Peut prévoir des webinaires");
        row.getByRole(AriaRole.LINK).click();
        page.locator("[id='renewal:fresh']").fill("encore une autre phrase");
        page.locator("[id='renewal:renew']").click();
        assertThat(page.locator(".messages")).containsText("a désormais un autre mot de passe");
        zoe.navigate(MyMeetings.PATH);
        assertThat(zoe.locator("[id='login:username']")).isVisible();

        field(page, "open").uncheck();
        field(page, "save").click();
        assertThat(page.locator("tr[data-person='admin']")).isVisible();
        SignIn.at(zoe).with(username, "encore une autre phrase");
        assertThat(SignIn.at(zoe).refusal()).isVisible();
        page.navigate("/webinar/changes/?q=" + username);
        assertThat(page.locator("main")).containsText("le compte « " + username + " »");
        assertThat(page.locator("main").innerText()).doesNotContain("encore une autre phrase");
    }

    private void add(Page page, String password) {
        field(page, "username").fill(username);
        field(page, "password").fill(password);
        field(page, "first-name").fill("Zoé");
        field(page, "last-name").fill("Œuvrard");
        field(page, "save").click();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void whoever_administers_last_stays_and_everybody_can_use_the_pages(Tongue tongue) {
        Page page = Administrator.open(stage, tongue, PEOPLE);
        everybodyCanUse(page, tongue, "people");
        stage.shots().takeAll(page, "people-" + tongue);
        page.locator("tr[data-person='admin'] a").click();
        field(page, "administrator").uncheck();
        field(page, "save").click();
        assertThat(page.locator("[id='edit:administrator-error']"))
                .containsText(tongue == Tongue.FR ? "Personne d’autre" : "Nobody else");
        everybodyCanUse(page, tongue, "person");
        stage.shots().takeAll(page, "person-" + tongue);
        page.navigate(PEOPLE + "?q=nobody-is-called-so");
        assertThat(page.locator(".empty")).isVisible();
        everybodyCanUse(page, tongue, "nobody found");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void somebody_changes_the_own_password_and_other_browsers_are_out(Tongue tongue) throws Exception {
        String fresh = "encore une autre phrase";
        Page page = Administrator.open(stage, tongue, PEOPLE + "add/");
        field(page, "email").fill(mail());
        add(page, PASSWORD);
        assertThat(page.locator("tr[data-person='admin']")).isVisible();
        Page zoe = signedIn(tongue, PASSWORD);
        Page elsewhere = signedIn(tongue, PASSWORD);

        zoe.locator("header nav a[href='/webinar/logins/']").click();
        zoe.locator("main a[href='/webinar/password/']").click();
        change(zoe, "not the present one", fresh, fresh);
        assertThat(zoe.locator("[id='password:current-error']")).not().isEmpty();
        change(zoe, PASSWORD, fresh, "something else again");
        assertThat(zoe.locator("[id='password:again-error']")).not().isEmpty();
        assertThat(zoe.locator("[id='password:current']")).hasValue("");
        everybodyCanUse(zoe, tongue, "own password");
        change(zoe, PASSWORD, fresh, fresh);
        assertThat(zoe.locator(".messages"))
                .containsText(tongue == Tongue.FR ? "est désormais un autre" : "is another one now");

        zoe.navigate(MyMeetings.PATH);
        assertThat(zoe.locator("#add")).isVisible();
        elsewhere.navigate(MyMeetings.PATH);
        assertThat(elsewhere.locator("[id='login:username']")).isVisible();
        SignIn.at(elsewhere).with(username, fresh);
        elsewhere.waitForURL("**" + MyMeetings.PATH);
        assertThat(PostOffice.await(stage, mail(), 1).get(0).getContent().toString())
                .contains(username)
                .doesNotContain(fresh);
    }

    private String mail() {
        return username.replace('é', 'e') + "@univ.example";
    }

    private Page signedIn(Tongue tongue, String password) {
        Page page = stage.somebody(tongue).open("/login");
        SignIn.at(page).with(username, password);
        page.waitForURL("**" + MyMeetings.PATH);
        return page;
    }

    private static void change(Page page, String current, String fresh, String again) {
        page.locator("[id='password:current']").fill(current);
        page.locator("[id='password:fresh']").fill(fresh);
        page.locator("[id='password:again']").fill(again);
        page.locator("[id='password:go']").click();
    }
}
