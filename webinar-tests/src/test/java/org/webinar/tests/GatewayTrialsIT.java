package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.gateway.GatewayFault;

/** A gateway is tried from end to end: one that works, and those that do not. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GatewayTrialsIT {
    private static final Duration A_TRIAL = Duration.ofSeconds(120);

    private static MicroProduct product;

    @RegisterExtension
    static final Stage stage = new Stage(GatewayTrialsIT::start);

    private static Product start(Path data) {
        product = Administrator.house(data);
        return product;
    }

    @Test
    @Order(1)
    void a_trial_goes_from_end_to_end() {
        var witness = new Witness(product.sandbox());
        Page report = tryGateway(1, Tongue.EN);
        everybodyCanUse(report, Tongue.EN, "trial that runs");
        stage.shots().takeAll(report, "trial-running");
        Page second = admin(Tongue.EN, Administrator.GATEWAYS);
        assertThat(Administrator.card(second, 1).locator(".trial-link")).isVisible();
        awaitVerdict(report, "PASSED");
        assertThat(report.locator("[data-outcome=DONE]")).hasCount(9);
        assertThat(report.locator(".facts dd")).hasCount(4);
        for (Tongue tongue : Tongue.values()) {
            everybodyCanUse(admin(tongue, path(report)), tongue, "trial that passed");
        }
        stage.shots().takeAll(report, "trial-passed");
        assertThat(Administrator.health(admin(Tongue.EN, Administrator.GATEWAYS), 1))
                .hasText("Online");
        Page calendar = admin(Tongue.EN, "/webinar/calendar/");
        assertThat(calendar.locator("tr[data-kind=TRIAL]")).containsText("Test of the gateway");
        everybodyCanUse(calendar, Tongue.EN, "calendar with a test");

        Call create = witness.roomCalls("create").get(0);
        assertThat(create.parameters().get("meetingID")).startsWith("webinar-trial-");
        String card = create.parameters().get("preUploadedPresentation");
        assertThat(card).startsWith(product.url() + "/gw/").endsWith("/card.pdf");
        assertThat(Ask.get(card).statusCode())
                .as("over, so that the word opens nothing")
                .isEqualTo(404);
        assertThat(witness.roomCalls("end")).hasSize(1);
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(1);
        assertThat(witness.gatewayCalls(1, "/stop")).isNotEmpty();
        assertThat(product.sandbox().gateway(1).rooms()).isEmpty();
    }

    private static Page admin(Tongue tongue, String path) {
        return Administrator.open(stage, tongue, path);
    }

    private static String path(Page page) {
        return page.url().substring(product.url().length());
    }

    private static Page tryGateway(int number, Tongue tongue) {
        Page page = admin(tongue, Administrator.GATEWAYS);
        Administrator.card(page, number).locator("[id$=':test']").click();
        page.locator(".report").waitFor();
        return page;
    }

    private static void awaitVerdict(Page report, String verdict) {
        assertThat(report.locator(".report[data-state=OVER]"))
                .hasAttribute(
                        "data-verdict",
                        verdict,
                        new LocatorAssertions.HasAttributeOptions().setTimeout(A_TRIAL.toMillis()));
    }

    private static void assertFailed(Page report, String step, String words) {
        awaitVerdict(report, "FAILED");
        assertThat(report.locator("[data-step=" + step + "][data-outcome=FAILED]"))
                .containsText(words);
        assertThat(report.locator("[data-step=CLOSE][data-outcome=DONE]")).isVisible();
    }

    @Test
    @Order(2)
    void a_gateway_that_refuses_is_told_of() {
        product.sandbox().gateway(1).misbehave(GatewayFault.REFUSE);
        Page report = tryGateway(1, Tongue.EN);
        assertFailed(report, "START", "no free slot");
        everybodyCanUse(report, Tongue.EN, "trial that failed");
        stage.shots().takeAll(report, "trial-refused");
    }

    @Test
    @Order(3)
    void a_gateway_that_never_sends_is_told_of_and_stopped() {
        product.sandbox().gateway(1).misbehave(GatewayFault.NO_PICTURE);
        Page report = tryGateway(1, Tongue.FR);
        assertFailed(report, "PICTURE", "aucune image");
        assertThat(report.locator("[data-step=ENTER][data-outcome=DONE]")).isVisible();
        assertThat(product.sandbox().gateway(1).rooms()).isEmpty();
    }

    @Test
    @Order(4)
    void a_gateway_whose_stop_does_not_answer_is_kept_from_others_until_somebody_has_seen_to_it() {
        Page report = tryGateway(2, Tongue.EN);
        report.locator("[data-step=PICTURE][data-outcome=DONE]")
                .waitFor(new Locator.WaitForOptions().setTimeout(A_TRIAL.toMillis()));
        product.sandbox().gateway(2).misbehave(GatewayFault.HTTP_500);
        assertFailed(report, "STOP", "has not confirmed its stop");
        assertThat(report.locator("[data-step=SILENCE][data-outcome=FAILED]")).containsText("still");
        Page page = admin(Tongue.EN, Administrator.GATEWAYS);
        assertThat(Administrator.card(page, 2).locator(".zombie")).containsText("It has not confirmed its stop");
        everybodyCanUse(page, Tongue.EN, "zombie");
        stage.shots().takeAll(page, "gateways-zombie");
        Administrator.card(page, 2).locator("[id$=':test']").click();
        assertThat(page.locator("[id='messages']")).containsText("at work");
        product.sandbox().gateway(2).kill();
        Administrator.card(page, 2).locator("[id$=':seen']").click();
        assertThat(Administrator.card(page, 2).locator(".zombie")).hasCount(0);
    }

    /** Comes last, for the product is killed. */
    @Test
    @Order(5)
    void a_trial_whose_server_is_killed_is_stopped_and_says_so() {
        Page report = tryGateway(1, Tongue.EN);
        report.locator("[data-step=START][data-outcome=DONE]").waitFor();
        String path = path(report);
        product.kill();
        product.startAgain();
        Page again = stage.somebody(Tongue.EN).open("/login");
        SignIn.at(again).with("admin", "admin");
        again.waitForURL("**" + MyMeetings.PATH);
        again.navigate(path);
        awaitVerdict(again, "INTERRUPTED");
        assertThat(again.locator("[data-step=STOP][data-outcome=DONE]")).isVisible();
        assertThat(product.sandbox().gateway(1).rooms()).isEmpty();
        stage.shots().takeAll(again, "trial-interrupted");
    }
}
