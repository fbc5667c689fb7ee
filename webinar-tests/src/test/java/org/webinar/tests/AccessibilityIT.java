package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.sandbox.gateway.GatewayFault;

/** No page breaks a rule that axe can see, in either language, in light and dark, on a screen and on a phone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration TO_AIR = Duration.ofSeconds(60);

    @RegisterExtension
    static final Stage stage = Stage.shared();

    /** Two ways of looking for each language: both together see every page in all four. */
    private static List<Look> looks(Tongue tongue) {
        return tongue == Tongue.FR ? List.of(Look.DESKTOP, Look.PHONE_DARK) : List.of(Look.PHONE, Look.DESKTOP_DARK);
    }

    private static void everybodyCanUse(Page page, Tongue tongue, String what) {
        for (Look look : looks(tongue)) {
            look.at(page);
            var violations = new AxeBuilder(page)
                    .withTags(WCAG).analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node ->
                                            rule.getId() + ": " + node.getTarget() + " " + node.getFailureSummary()))
                            .toList();
            assertThat(violations).as(what + " " + tongue + " " + look).isEmpty();
        }
        Look.DESKTOP.at(page);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(1)
    void the_presenters_pages(Tongue tongue) {
        Page page = stage.somebody(tongue).open("/login");
        everybodyCanUse(page, tongue, "sign-in");
        SignIn.at(page).with("presenter", "guess");
        everybodyCanUse(page, tongue, "sign-in refused");

        page = stage.signedIn("admin", tongue).open(MyMeetings.PATH);
        page.locator(".empty").waitFor();
        everybodyCanUse(page, tongue, "empty list");
        page = stage.signedIn("presenter", tongue).open(PlanForm.PATH);
        var form = new PlanForm(page);
        everybodyCanUse(page, tongue, "form");
        form.force(form.name(), "").force(form.start(), "never").save();
        form.nameError().locator(".ui-message-error-detail").waitFor();
        everybodyCanUse(page, tongue, "form with errors");
        form = new PlanForm(page);
        form.force(form.start(), "2020-01-01T10:00").name().fill("Trop tard");
        form.save();
        form.messages().locator("li").waitFor();
        everybodyCanUse(page, tongue, "form with a refusal");
        page.navigate("/nothing-here");
        everybodyCanUse(page, tongue, "nothing here");
    }

    @Test
    @Order(2)
    void the_list_and_the_audiences_page_in_every_state() {
        var start = PlanForm.freshDay();
        var onAir = Planned.on(stage, "Mécanique quantique", start);
        var failed = Planned.on(stage, "Chimie organique", start);
        var planned = Planned.on(stage, "Histoire de l’art", PlanForm.freshDay());
        inBothLanguages(onAir.watching(), "waiting");

        stage.product().sandbox().gateway(2).misbehave(GatewayFault.REFUSE);
        onAir.meetings().pressStart(onAir.name());
        failed.meetings().pressStart(failed.name());
        failed.watching().awaitPhase("failed", SOON);
        inBothLanguages(failed.watching(), "failed");
        onAir.watching().awaitPhase("on_air", TO_AIR);
        onAir.watching().awaitPlayed(1, TO_AIR);
        inBothLanguages(onAir.watching(), "on air");
        var viewer = stage.signedIn("viewer", Tongue.EN);
        var chatting = new LivePage(viewer.open(onAir.meetings().audienceAddress(onAir.name())));
        chatting.awaitPhase("on_air", SOON);
        chatting.write("Bonjour");
        chatting.awaitMessage("Bonjour", SOON);
        inBothLanguages(chatting, "on air, writing");

        for (Tongue tongue : Tongue.values()) {
            Page list = stage.signedIn("presenter", tongue).open(MyMeetings.PATH);
            var meetings = new MyMeetings(list);
            meetings.awaitState(onAir.name(), "ON_AIR", SOON);
            meetings.awaitState(failed.name(), "FAILED", SOON);
            meetings.awaitState(planned.name(), "NONE", SOON);
            everybodyCanUse(list, tongue, "list");
            meetings.card(onAir.name()).locator("[id$=':steer:end']").click();
            list.locator(".ui-confirmdialog-yes").waitFor();
            everybodyCanUse(list, tongue, "list with a question");
            list.close();
        }

        onAir.meetings().end(onAir.name());
        onAir.watching().awaitPhase("ended", SOON);
        inBothLanguages(onAir.watching(), "ended");
        var missing = new LivePage(stage.somebody(Tongue.FR).open("/live/event/999999-nothing/"));
        missing.awaitPhase("missing", SOON);
        inBothLanguages(missing, "missing");
    }

    /** The live page changes its language by itself. */
    private static void inBothLanguages(LivePage live, String phase) {
        for (Tongue tongue : Tongue.values()) {
            live.page()
                    .locator("[data-lang=" + tongue.name().toLowerCase(java.util.Locale.ROOT) + "]")
                    .click();
            live.page()
                    .locator("html[lang=" + tongue.name().toLowerCase(java.util.Locale.ROOT) + "]")
                    .waitFor();
            everybodyCanUse(live.page(), tongue, phase);
        }
    }
}
