package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody sees in which browsers he or she is signed in, and ends the others. */
class OwnLoginsStoryIT {
    private static final String PASSWORD = "une phrase assez longue";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private final String username = "nina." + System.nanoTime();

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void one_other_browser_is_ended_and_then_all_others(Tongue tongue) {
        add();
        Page here = signedIn(tongue);
        Page one = signedIn(tongue);
        Page another = signedIn(tongue);

        here.locator("header nav a[href='/webinar/logins/']").click();
        assertThat(here.locator("h1")).hasText(tongue == Tongue.FR ? "Où je suis connecté" : "Where I am signed in");
        Locator logins = here.locator("article.own-login");
        assertThat(logins).hasCount(3);
        assertThat(here.locator("article.own-login[data-here=true]")).hasCount(1);
        assertThat(logins.first().locator("h2")).containsText("Chrome");
        everybodyCanUse(here, tongue, "own logins");
        stage.shots().takeAll(here, "own-logins-" + tongue);

        here.locator("article.own-login[data-here=false] [id$=':end']").first().click();
        assertThat(here.locator(".messages")).containsText(tongue == Tongue.FR ? "C’est fait" : "Done");
        assertThat(logins).hasCount(2);
        here.locator("[id='logins:others']").click();
        assertThat(logins).hasCount(1);
        assertThat(here.locator("[id='logins:others']")).hasCount(0);

        for (Page ended : List.of(one, another)) {
            forgetSession(ended);
            ended.navigate(MyMeetings.PATH);
            assertThat(ended.locator("[id='login:username']")).isVisible();
        }
        forgetSession(here);
        here.navigate(MyMeetings.PATH);
        assertThat(here.locator("#add")).isVisible();
    }

    /** A session is believed for a minute; what is kept of the login is asked at once where there is no session. */
    private static void forgetSession(Page page) {
        List<Cookie> kept = page.context().cookies().stream()
                .filter(cookie -> !cookie.name.equals("webinar_session"))
                .toList();
        page.context().clearCookies();
        page.context().addCookies(kept);
    }

    private void add() {
        Page page = Administrator.open(stage, Tongue.EN, "/webinar/people/add/");
        page.locator("[id='edit:username']").fill(username);
        page.locator("[id='edit:password']").fill(PASSWORD);
        page.locator("[id='edit:first-name']").fill("Nina");
        page.locator("[id='edit:last-name']").fill("Simone");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("tr[data-person='admin']")).isVisible();
    }

    private Page signedIn(Tongue tongue) {
        Page page = stage.somebody(tongue).open("/login");
        SignIn.at(page).with(username, PASSWORD);
        page.waitForURL("**" + MyMeetings.PATH);
        return page;
    }
}
