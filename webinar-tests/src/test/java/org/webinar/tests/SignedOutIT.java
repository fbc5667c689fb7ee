package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.doubles.university.OpenIdDouble;
import org.webinar.doubles.university.Person;

/** Where a provider that knows of no signing out is the only way in: who signs out stays out until he or she says otherwise. */
class SignedOutIT {
    private static OpenIdDouble provider;

    @RegisterExtension
    static final Stage stage = new Stage(SignedOutIT::start);

    private static Product start(Path data) {
        try {
            provider = new OpenIdDouble();
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
        provider.knows(Person.student("tim"));
        provider.says("/.well-known/openid-configuration", "end_session_endpoint", JsonValue.NULL);
        return MicroProduct.start(
                data, Set.of(provider.address().toString()), options -> options.environment("WEBINAR_IDENTITY", "oidc")
                        .environment("WEBINAR_OIDC_ISSUER", provider.address().toString())
                        .environment("OIDC_RP_CLIENT_ID", OpenIdDouble.CLIENT)
                        .environment("OIDC_RP_CLIENT_SECRET", OpenIdDouble.SECRET));
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    @Test
    void who_signs_out_is_told_what_that_means_and_is_led_nowhere() {
        var tim = stage.somebody(Tongue.EN);
        Page page = tim.open("/meeting/");
        signIn(page);
        page.locator("[id='account:sign-out']").click();
        page.waitForURL(stage.product().url() + "/login.xhtml?why=out");
        assertThat(page.locator("#why")).containsText("the sign-in service may still know you");
        assertThat(page.locator("[data-way=oidc]")).isVisible();
        Accessible.everybodyCanUse(page, Tongue.EN, "signed out");
        stage.shots().takeAll(page, "out");
        page.locator("[data-way=oidc]").click();
        signIn(page);
        assertThat(tim.troubles()).isEmpty();
    }

    @Test
    void our_own_page_leads_on_only_those_who_want_another_one() {
        Page page = stage.somebody(Tongue.FR).open("/login.xhtml");
        assertThat(page.locator("[data-way=oidc]")).isVisible();
        assertThat(page.locator("#why")).hasCount(0);
        page.navigate(stage.product().url() + "/login.xhtml?next=/meeting/");
        signIn(page);
    }

    /** The provider's page comes first, wherever somebody has asked for one of ours. */
    private static void signIn(Page page) {
        page.locator("[name=user]").fill("tim");
        page.locator("button").click();
        page.waitForURL(stage.product().url() + "/meeting/");
        assertThat(page.locator("header")).containsText("tim");
    }
}
