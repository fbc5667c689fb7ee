package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.time.WrittenDate;

/** An administrator gives a program a token, the program comes in with it, and it is taken back. */
class ProgramsIT {
    private static final String TOKENS = "/webinar/tokens/";
    private static final String MEETINGS = "/live/api/v1/meetings";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_token_is_made_used_and_taken_back(Tongue tongue) {
        Page page = Administrator.open(stage, tongue, TOKENS);
        everybodyCanUse(page, tongue, "tokens");
        String name = "Emploi du temps " + tongue;
        page.locator("[id='make:name']").fill(name);
        page.locator("[id='make:account']").fill("presenter");
        page.locator("[id='make:scopes'] input").nth(0).check();
        LocalDate ends = LocalDate.parse(page.locator("[id='make:ends']").inputValue());
        page.locator("[id='make:save']").click();
        String token = page.locator("#fresh").inputValue();
        assertThat(token).matches("webinar_[A-Za-z0-9_-]{43}");
        everybodyCanUse(page, tongue, "a fresh token");
        stage.shots().takeAll(page, "token-fresh-" + tongue);
        assertThat(asked(page, token)).isEqualTo(200);
        assertThat(asked(page, token + "x")).isEqualTo(401);

        page.navigate(TOKENS);
        assertThat(page.locator("#fresh")).hasCount(0);
        assertThat(page.content()).doesNotContain(token);
        Locator card = page.locator("article.token", new Page.LocatorOptions().setHasText(name));
        assertThat(card).containsText("meetings:read");
        assertThat(card).containsText(WrittenDate.date(ends, Locale.forLanguageTag(tongue.locale())) + ", 24:00");
        assertThat(card).containsText("presenter");
        card.locator("summary").click();
        everybodyCanUse(page, tongue, "tokens that are there");
        stage.shots().takeAll(page, "tokens-" + tongue);
        card.locator("input[type=submit]").click();
        assertThat(page.locator("article.token[data-state=REVOKED]", new Page.LocatorOptions().setHasText(name)))
                .isVisible();
        assertThat(asked(page, token)).isEqualTo(401);

        page.navigate("/webinar/changes/?kind=TOKEN");
        assertThat(page.locator("li[data-deed=REVOKED]").first()).containsText(name);
        assertThat(page.content()).doesNotContain(token);
    }

    private static int asked(Page page, String token) {
        var options =
                com.microsoft.playwright.options.RequestOptions.create().setHeader("Authorization", "Bearer " + token);
        return page.request().get(MEETINGS, options).status();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void what_is_typed_wrong_is_said_beside_its_field_and_nothing_is_lost(Tongue tongue) {
        Page page = Administrator.open(stage, tongue, TOKENS);
        page.locator("[id='make:account']").fill("nobody-here");
        page.locator("[id='make:scopes'] input").nth(1).check();
        page.locator("[id='make:save']").click();
        assertThat(page.locator("[id='make:account-error']"))
                .containsText(tongue == Tongue.FR ? "pas de compte ouvert" : "no open account");
        assertThat(page.locator("[id='make:account']")).hasValue("nobody-here");
        assertThat(page.locator("[id='make:scopes'] input").nth(1)).isChecked();
        everybodyCanUse(page, tongue, "a token with an error");
        stage.shots().takeAll(page, "token-error-" + tongue);
        page.locator("[id='make:account']").fill("presenter");
        page.locator("[id='make:save']").click();
        assertThat(page.locator("[id='make:name-error']")).containsText("100");
        page.locator("[id='make:name']").fill("A program");
        page.locator("[id='make:ends']").fill("2020-01-01");
        page.locator("[id='make:save']").click();
        assertThat(page.locator("[id='make:ends-error']")).isVisible();
    }

    @Test
    void nobody_else_finds_the_page() {
        Page page = stage.signedIn("presenter", Tongue.EN).open(MyMeetings.PATH);
        assertThat(page.navigate(TOKENS).status()).isEqualTo(403);
        assertThat(page.locator("form[id=make]")).hasCount(0);
    }
}
