package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators see and do: gateways, their setup, their calendar, and livestreams. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdminPagesIT {
    private static final Duration SOON = Await.SOON;
    private static final Duration A_TRIAL = Duration.ofSeconds(120);

    private static MicroProduct product;

    @RegisterExtension
    static final Stage stage = new Stage(AdminPagesIT::start);

    private static Product start(Path data) {
        product = Administrator.house(data);
        return product;
    }

    private static Page admin(Tongue tongue, String path) {
        return Administrator.open(stage, tongue, path);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(1)
    void the_gateways_are_shown_to_administrators(Tongue tongue) {
        Page page = admin(tongue, Administrator.GATEWAYS);
        assertThat(page.locator("h1")).hasText(tongue == Tongue.FR ? "Passerelles de direct" : "Live gateways");
        assertThat(page.locator("article.gateway")).hasCount(2);
        assertThat(page.locator("nav a[aria-current=page]")).hasText(tongue == Tongue.FR ? "Passerelles" : "Gateways");
        Locator look = Administrator.card(page, 1).locator("[id$=':look']");
        look.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='messages']")).containsText("SIPMediaGW");
        assertThat(Administrator.health(page, 1)).hasText(tongue == Tongue.FR ? "En ligne" : "Online");
        everybodyCanUse(page, tongue, "gateways");
        stage.shots().takeAll(page, "gateways-" + tongue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presenter", "viewer"})
    @Order(2)
    void nobody_else_sees_anything(String username) {
        Page page = stage.signedIn(username, Tongue.EN).open(MyMeetings.PATH);
        assertThat(page.locator("a[href^='/webinar/']:not([href='/webinar/password/'], [href='/webinar/logins/'])"))
                .hasCount(0);
        for (String path : List.of(
                Administrator.GATEWAYS,
                Administrator.GATEWAYS + "1/",
                "/webinar/calendar/",
                "/webinar/lives/",
                "/webinar/lives/1/")) {
            var answer = page.navigate(path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(page.locator("[role=alert]").first()).containsText("This is for staff");
            assertThat(page.locator("main")).not().containsText("127.0.0.1:");
        }
        everybodyCanUse(page, Tongue.EN, "not for you");
    }

    @Test
    @Order(3)
    void what_is_not_there_is_not_found() {
        Page page = admin(Tongue.EN, MyMeetings.PATH);
        for (String path : List.of(Administrator.GATEWAYS + "99/", "/webinar/trials/99/", "/webinar/lives/99/")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(4)
    void what_is_typed_wrong_is_said_beside_its_field(Tongue tongue) {
        Page page = admin(tongue, Administrator.GATEWAYS + "1/");
        everybodyCanUse(page, tongue, "setup");
        page.locator("[id='setup:certificate']").fill("-----BEGIN NONSENSE-----");
        page.locator("[id='setup:save']").click();
        assertThat(page.locator("[id='setup:certificate-error']"))
                .containsText(tongue == Tongue.FR ? "pas un certificat" : "no certificate");
        everybodyCanUse(page, tongue, "setup with an error");
        stage.shots().takeAll(page, "setup-error-" + tongue);
        page.locator("[id='setup:certificate']").fill("");
        page.locator("[id='setup:token']").fill("two words");
        page.locator("[id='setup:save']").click();
        assertThat(page.locator("[id='setup:token-error']")).containsText("200");

        // Browsers would not let one send it.
        page.locator("[id='duty']").evaluate("form => form.noValidate = true");
        page.locator("[id='duty:slots']").fill("0");
        page.locator("[id='duty:set-up']").fill("-1");
        page.locator("[id='duty:save']").click();
        assertThat(page.locator("[id='duty:slots-error']")).containsText("1000");
        assertThat(page.locator("[id='duty:set-up-error']")).containsText("1440");
        page.locator("[id='duty:slots']").fill("2");
        page.locator("[id='duty:set-up']").fill("4");
        page.locator("[id='duty:channel:0:rtmp']").fill("http://nowhere");
        page.locator("[id='duty:channel:0:broadcaster']").selectOption("2");
        page.locator("[id='duty:save']").click();
        assertThat(page.locator("[id='duty:messages']")).containsText("rtmp://");
        page.locator("[id='duty:channel:0:rtmp']").fill("rtmp://127.0.0.1/live/further-key");
        page.locator("[id='duty:save']").click();
        assertThat(page.locator("[id='duty:messages']"))
                .containsText(tongue == Tongue.FR ? "autre canal" : "Another channel");
        everybodyCanUse(page, tongue, "duty with an error");
    }

    @Test
    @Order(5)
    void a_token_of_our_own_is_kept_and_never_shown_again() {
        String token = product.sandbox().gateway(1).token();
        Page page = admin(Tongue.EN, Administrator.GATEWAYS + "1/");
        page.locator("[id='setup:token']").fill(token);
        page.locator("[id='setup:save']").click();
        page.waitForURL("**/webinar/gateways**");
        page.navigate(Administrator.GATEWAYS + "1/");
        assertThat(page.locator("#token-hint")).containsText("kept and never shown");
        assertThat(page.locator("[id='setup:token']")).hasValue("");
        assertThat(page.content()).doesNotContain(token, product.sandbox().rtmpUrl(1));
        stage.shots().takeAll(page, "setup");

        page.locator("[id='setup:make']").selectOption("bbb-streaming-server");
        page.locator("[id='setup:parameter:0:value']").waitFor();
        assertThat(page.locator("label[for='setup:parameter:0:value']")).hasText("User");
        assertThat(page.locator("[id='setup:dialect']")).hasCount(0);
    }

    @Test
    @Order(6)
    void a_gateway_is_taken_out_of_service_and_put_back() {
        Page page = admin(Tongue.FR, Administrator.GATEWAYS);
        Administrator.card(page, 2).locator("input[value='En retrait']").click();
        assertThat(Administrator.card(page, 2).locator(".badge.draining")).hasText("En retrait");
        Administrator.card(page, 2).locator("input[value='Hors service']").click();
        assertThat(Administrator.card(page, 2)).containsText("ni promise ni utilisée");
        everybodyCanUse(page, Tongue.FR, "out of service");
        Administrator.card(page, 2).locator("input[value='En service']").click();
        assertThat(Administrator.card(page, 2).locator(".badge.in-service")).hasText("En service");
    }

    @Test
    @Order(11)
    void the_calendar_says_who_has_which_gateway_when() {
        Planned.on(
                stage,
                "Thermodynamique",
                PlanForm.now().plusDays(1).withHour(10).withMinute(0));
        String day = PlanForm.now().plusDays(1).toLocalDate().toString();
        for (Tongue tongue : Tongue.values()) {
            Page page = admin(tongue, "/webinar/calendar/?day=" + day);
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Thermodynamique")))
                    .containsText("Camille Moreau");
            assertThat(page.locator("tr.free").first()).containsText(tongue == Tongue.FR ? "libre" : "free");
            everybodyCanUse(page, tongue, "calendar of a day");
            stage.shots().takeAll(page, "calendar-" + tongue);
            page.navigate("/webinar/calendar/?day=" + day + "&view=week");
            assertThat(page.locator("section.day")).hasCount(7);
            everybodyCanUse(page, tongue, "calendar of a week");
            stage.shots().takeAll(page, "calendar-week-" + tongue);
        }
        Page page = admin(Tongue.EN, "/webinar/calendar/?day=nonsense&view=%3Cscript%3E");
        assertThat(page.locator("section.day")).hasCount(1);
    }

    @Test
    @Order(12)
    void a_livestream_is_found_with_all_that_happened_to_it_and_its_bundle_holds_no_secret() throws IOException {
        var planned =
                Planned.on(stage, "Électromagnétisme 100 %", PlanForm.now().plusMinutes(20));
        planned.meetings().pressStart(planned.name());
        planned.watching().awaitPhase("on_air", A_TRIAL);
        for (Tongue tongue : Tongue.values()) {
            Page page = admin(tongue, "/webinar/lives/?q=100+%25");
            assertThat(page.locator("tr[data-live]")).hasCount(1);
            everybodyCanUse(page, tongue, "lives");
            stage.shots().takeAll(page, "lives-" + tongue);
        }
        Page none = admin(Tongue.EN, "/webinar/lives/?q=%3Cimg%20src=x%3E_%25&page=none");
        assertThat(none.locator(".empty")).isVisible();
        everybodyCanUse(none, Tongue.EN, "no lives");

        Page page = admin(Tongue.FR, "/webinar/lives/?q=magn");
        page.locator("tr[data-live] a").click();
        assertThat(page.locator("[data-kind=ASKED]").first()).isVisible();
        assertThat(page.locator(".timeline li").last()).containsText("En direct");
        everybodyCanUse(page, Tongue.FR, "live");
        stage.shots().takeAll(page, "live");
        SupportBundle.of(page).holdsNoSecret(product);
        planned.meetings().end(planned.name());
        planned.watching().awaitPhase("ended", SOON);
        // The audience is told when the gateway is asked to stop, the calendar when it has.
        planned.meetings().awaitHeld(planned.name(), SOON);
        assertThat(admin(Tongue.EN, "/webinar/calendar/").locator("tr[data-kind=PAST]"))
                .containsText(planned.name());
    }
}
