package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.doubles.university.BackChannel;
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

    @Test
    void who_signs_out_at_cas_is_out_here_at_once() throws IOException {
        var zoe = stage.somebody(Tongue.EN);
        Page page = zoe.open("/meeting/");
        signIn(page, "cas", "zoe");
        assertThat(cas.ends("zoe").values()).isNotEmpty().containsOnly(200);
        page.navigate(stage.product().url() + "/meeting/");
        assertThat(page.locator("[data-way=cas]")).isVisible();
        assertThat(zoe.troubles()).isEmpty();
    }

    @Test
    void who_signs_out_at_the_provider_is_out_here_at_once_and_others_are_not() throws IOException {
        var tim = stage.somebody(Tongue.FR);
        Page page = tim.open("/meeting/");
        signIn(page, "oidc", "tim");
        assertThat(says("oidc", "logout_token", provider.logoutToken("nobody"))).isEqualTo(200);
        assertThat(says("oidc", "logout_token", provider.logoutToken("tim", claims -> claims.setAudience("another"))))
                .isEqualTo(400);
        page.navigate(stage.product().url() + "/meeting/");
        assertThat(page.locator("header")).containsText("tim");
        String token = provider.logoutToken("tim");
        assertThat(says("oidc", "logout_token", token)).isEqualTo(200);
        page.navigate(stage.product().url() + "/meeting/");
        assertThat(page.locator("[data-way=oidc]")).isVisible();
        assertThat(says("oidc", "logout_token", token)).as("it counts once").isEqualTo(400);
        assertThat(tim.troubles()).isEmpty();
    }

    @Test
    void nobody_is_signed_out_by_nonsense() throws IOException {
        assertThat(says("cas", "logoutRequest", CasDouble.logoutRequest("ST-guessed")))
                .as("as good as signed out already")
                .isEqualTo(200);
        assertThat(says("cas", "logoutRequest", "<nonsense/>")).isEqualTo(400);
        assertThat(says("oidc", "logout_token", "a.b.c")).isEqualTo(400);
        assertThat(says("nobody", "logout_token", "a.b.c")).isEqualTo(404);
        String back = stage.product().url() + "/login/back/oidc";
        var answer = Ask.post(back, "application/x-www-form-urlencoded", "logout_token=a.b.c", Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Ask.post(
                                back,
                                "application/x-www-form-urlencoded",
                                "logout_token=a.b.c",
                                Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .as("a browser has no business here")
                .isEqualTo(403);
        String large = "logout_token=" + "x".repeat(70_000);
        assertThat(Ask.post(back, "application/x-www-form-urlencoded", large, Map.of())
                        .statusCode())
                .isEqualTo(413);
        assertThat(Ask.post(
                                stage.product().url() + "/login/with/oidc",
                                "application/x-www-form-urlencoded",
                                "a=b",
                                Map.of())
                        .statusCode())
                .isEqualTo(405);
    }

    private static void signIn(Page page, String way, String user) {
        page.locator("[data-way=" + way + "]").click();
        page.locator("[name=user]").fill(user);
        page.locator("button").click();
        page.waitForURL(stage.product().url() + "/meeting/");
        assertThat(page.locator("header")).containsText(user.equals("zoe") ? "Zoé" : user);
    }

    private static int says(String way, String field, String value) throws IOException {
        return BackChannel.say(URI.create(stage.product().url() + "/login/back/" + way), field, value);
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
