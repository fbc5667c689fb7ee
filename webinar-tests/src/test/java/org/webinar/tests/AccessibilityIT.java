package org.webinar.tests;

import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Page;
import java.time.Duration;
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
    private static final Duration SOON = Await.SOON;
    private static final Duration TO_AIR = Await.TO_AIR;

    @RegisterExtension
    static final Stage stage = Stage.shared();

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
        new Panel(chatting.page()).choose("questions").ask("Pourquoi ?");
        new Panel(chatting.page()).awaitQuestion("Pourquoi ?");
        inBothLanguages(chatting, "on air, asking");
        moderators_find_their_tools(onAir);

        for (Tongue tongue : Tongue.values()) {
            Page list = stage.signedIn("presenter", tongue).open(MyMeetings.PATH);
            var meetings = new MyMeetings(list);
            meetings.awaitState(onAir.name(), "ON_AIR", SOON);
            meetings.awaitState(failed.name(), "FAILED", SOON);
            meetings.awaitState(planned.name(), "NONE", SOON);
            everybodyCanUse(list, tongue, "list");
            meetings.card(onAir.name()).locator("[id$=':end']").click();
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

    private static void moderators_find_their_tools(Planned onAir) {
        var desk = new LivePage(
                stage.signedIn("presenter", Tongue.FR).open(onAir.meetings().audienceAddress(onAir.name())));
        var panel = new Panel(desk.page()).choose("questions");
        panel.awaitQuestion("Pourquoi ?");
        desk.page().locator("#desk > summary").click();
        Panel.deed(panel.question("Pourquoi ?"), "Répondre maintenant").click();
        panel.awaitState("Pourquoi ?", "answering");
        inBothLanguages(desk, "questions, moderating");
        panel.choose("polls");
        desk.page().locator("#poll-maker > summary").click();
        desk.page().locator("#poll-text").fill("Quand ?");
        desk.page().locator("#poll-options").fill("Demain\nJamais");
        inBothLanguages(desk, "a new poll");
        desk.page().locator("#poll-form button").click();
        panel.poll("Quand ?").locator(".deeds button").first().click();
        panel.choose("Quand ?", "Demain");
        panel.poll("Quand ?").locator(".results .chosen").waitFor();
        inBothLanguages(desk, "a poll that is open");
        desk.page().close();
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
