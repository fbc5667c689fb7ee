package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.doubles.university.CasDouble;
import org.webinar.doubles.university.OpenIdDouble;
import org.webinar.doubles.university.Person;

/** People of a university sign in where they always do: at its CAS, or at its provider of OpenID Connect; who guesses waits. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoginElsewhereIT {
    private static CasDouble cas;
    private static OpenIdDouble provider;

    @RegisterExtension
    static final Stage stage = new Stage(LoginElsewhereIT::start);

    private static Product start(Path data) {
        try {
            cas = new CasDouble();
            provider = new OpenIdDouble();
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
        cas.knows(Person.teacher("zoe"));
        provider.knows(Person.student("tim"));
        return MicroProduct.start(
                data,
                Set.of(
                        cas.address().resolve("/").toString().replaceAll("/$", ""),
                        provider.address().toString()),
                options -> options.environment("WEBINAR_IDENTITY", "password,cas,oidc")
                        .environment("CAS_SERVER_URL", cas.address().toString())
                        .environment("CREATE_GROUP_FROM_AFFILIATION", "True")
                        .environment("WEBINAR_OIDC_ISSUER", provider.address().toString())
                        .environment("OIDC_RP_CLIENT_ID", OpenIdDouble.CLIENT)
                        .environment("OIDC_RP_CLIENT_SECRET", OpenIdDouble.SECRET));
    }

    @AfterAll
    static void close() {
        cas.close();
        provider.close();
    }

    @Test
    void a_teacher_signs_in_at_cas_plans_and_signs_out_there_too() {
        var zoe = stage.somebody(Tongue.EN);
        Page page = zoe.open(PlanForm.PATH);
        Accessible.everybodyCanUse(page, Tongue.EN, "the ways to sign in");
        stage.shots().takeAll(page, "ways");
        page.locator("[data-way=cas]").click();
        page.locator("[name=user]").fill("zoe");
        page.locator("button").click();
        page.waitForURL(stage.product().url() + PlanForm.PATH);
        assertThat(new PlanForm(page).name()).isVisible();
        assertThat(page.locator("header")).containsText("Zoé O’Brien & Cie");
        page.locator("[id='account:sign-out']").click();
        page.waitForURL(stage.product().url() + "/login.xhtml");
        page.navigate(stage.product().url() + PlanForm.PATH);
        assertThat(page.locator("[data-way=cas]")).isVisible();
        assertThat(zoe.troubles()).isEmpty();
    }

    @Test
    void a_student_signs_in_at_the_provider_and_may_not_plan_webinars() {
        var tim = stage.somebody(Tongue.FR);
        Page page = tim.open("/meeting/");
        assertThat(page.locator("[data-way=oidc]")).hasText("Se connecter par son établissement");
        page.locator("[data-way=oidc]").click();
        page.locator("[name=user]").fill("tim");
        page.locator("button").click();
        page.waitForURL(stage.product().url() + "/meeting/");
        assertThat(page.locator("header")).containsText("tim");
        assertThat(tim.troubles()).isEmpty();
    }

    /** Whoever sends somebody a link with a ticket of his own would see what that person then writes. */
    @Test
    void a_link_with_somebody_elses_ticket_signs_nobody_in() {
        var victim = stage.somebody(Tongue.EN);
        String service = stage.product().url() + "/login/back/cas?state=guessed";
        Page page = victim.open("/login/back/cas?state=guessed&ticket=" + cas.ticket("zoe", service));
        assertThat(page.locator("#why")).hasText("You did not come back signed in. Please try again.");
        page.navigate(stage.product().url() + "/meeting/");
        assertThat(page.locator("[data-way=cas]")).isVisible();
    }

    @Test
    void nonsense_is_answered_in_words_and_unknown_ways_lead_nowhere() {
        for (String path :
                new String[] {"/login/with/nobody", "/login/back/nobody", "/login/with/", "/login/back/%00"}) {
            assertThat(Ask.get(stage.product().url() + path, "").statusCode())
                    .as(path)
                    .isIn(400, 404);
        }
        var page = stage.somebody(Tongue.EN).open("/login/with/cas?next=//evil.example/");
        page.locator("[name=user]").fill("zoe");
        page.locator("button").click();
        page.waitForURL(stage.product().url() + "/meeting/");
    }

    /** Comes last, for it uses up the tries of this machine's address. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_wrong_password_is_refused_and_many_of_them_make_one_wait() {
        Page page = stage.somebody(Tongue.FR).open("/login");
        SignIn form = SignIn.at(page);
        form.with("presenter", "guess");
        assertThat(form.refusal()).containsText("Cet identifiant et ce mot de passe ne vont pas ensemble");
        assertThat(page.locator("[id='login:username']")).hasValue("presenter");
        // Ten, and one more for each thirty seconds: a machine that is slow may try a few times more.
        int attempt = 1;
        while (!form.refusal().innerText().contains("Trop d’essais. Veuillez patienter")) {
            assertThat(++attempt).isLessThan(20);
            form.with("presenter", "guess" + attempt);
            page.waitForLoadState();
        }
        assertThat(attempt).isGreaterThan(10);
        stage.shots().takeAll(page, "trop-d-essais");
        form.with("presenter", "presenter");
        assertThat(form.refusal()).containsText("Trop d’essais. Veuillez patienter");
    }
}
