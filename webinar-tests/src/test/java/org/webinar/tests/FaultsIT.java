package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.Fault;
import org.webinar.sandbox.bbb.SandboxBbb;
import org.webinar.sandbox.gateway.GatewayFault;
import org.webinar.sandbox.gateway.GatewayOptions;
import org.webinar.sandbox.gateway.SandboxGateway;

/** When the machines around us are ill: people read why, nothing is half begun, and the lecture goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {
    private static final Duration SOON = Await.SOON;
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final String GO_ON = "Vous pouvez continuer à présenter dans BigBlueButton.";

    @RegisterExtension
    static final Stage stage = new Stage(MicroProduct::start);

    private static int days = 1;

    private static Planned plan(String name) {
        return Planned.on(stage, name, PlanForm.now().plusDays(days++));
    }

    @Test
    @Order(1)
    void a_room_server_that_talks_nonsense_leaves_nothing_half_begun() {
        var planned = plan("Salle malade");
        var bbb = stage.product().sandbox().bbb();
        String confused = "BigBlueButton répond autre chose que son protocole";
        bbb.misbehave(Fault.HTTP_500);
        startInVain(planned, confused);
        bbb.misbehave(Fault.HTML_502);
        startInVain(planned, confused);
        bbb.misbehave(Fault.MALFORMED_XML);
        startInVain(planned, confused);
        bbb.misbehave(Fault.CHECKSUM_ERROR);
        Page tab = startInVain(planned, "BigBlueButton refuse (checksumError).");

        bbb.misbehave(Fault.NONE);
        Page room = new MyMeetings(tab).pressStart(planned.name());
        assertThat(new Room(room).title()).hasText(planned.name());
        new MyMeetings(tab).awaitState(planned.name(), "ON_AIR", TO_AIR);
        planned.meetings().awaitState(planned.name(), "ON_AIR", SOON);
        planned.watching().awaitPhase("on_air", SOON);
    }

    /** Presses start and reads why it did not go; answers the tab with the sentence. */
    private static Page startInVain(Planned planned, String sentence) {
        var witness = new Witness(stage.product().sandbox());
        Page tab = planned.meetings().pressStart(planned.name());
        assertThat(tab.locator("[id='messages']")).containsText(sentence);
        assertThat(tab.locator("[id='messages']")).containsText("Rien n’a démarré");
        stage.shots().take(tab, "salle-" + sentence.replaceAll("\\W+", "-"));
        assertThat(new MyMeetings(tab).card(planned.name())).hasAttribute("data-state", "NONE");
        assertThat(planned.meetings().card(planned.name())).hasAttribute("data-state", "NONE");
        assertThat(planned.watching().phase()).isEqualTo("waiting");
        assertThat(witness.gatewayCalls(1, "/start")).isEmpty();
        return tab;
    }

    @Test
    @Order(2)
    void a_gateway_that_refuses_does_not_stop_the_lecture() {
        var planned = plan("Passerelle pleine");
        both(GatewayFault.REFUSE);

        Page room = planned.meetings().pressStart(planned.name());
        assertThat(new Room(room).title()).hasText(planned.name());
        readsWhyNotOnAir(planned, "La passerelle n’a plus de place libre.");
        stage.shots().takeAll(planned.meetings().page(), "passerelle-pleine");
        planned.watching().awaitPhase("failed", SOON);
        assertThat(planned.watching().cardTitle()).hasText("The broadcast has not started yet");
        stage.shots().takeAll(planned.watching().page(), "passerelle-pleine-public");

        both(GatewayFault.HTTP_500);
        planned.meetings().tryAgain(planned.name());
        readsWhyNotOnAir(planned, "La passerelle a répondu quelque chose que nous ne comprenons pas.");

        both(GatewayFault.NONE);
        planned.meetings().tryAgain(planned.name());
        planned.meetings().awaitState(planned.name(), "ON_AIR", TO_AIR);
        planned.watching().awaitPhase("on_air", SOON);
        planned.watching().awaitPlayed(1, TO_AIR);
        assertThat(planned.meetings().card(planned.name())).not().containsText(GO_ON);
        assertThat(planned.watching().neverReloaded()).isTrue();
    }

    /** One alone would be followed by the other. */
    private static void both(GatewayFault fault) {
        stage.product().sandbox().gateway(1).misbehave(fault);
        stage.product().sandbox().gateway(2).misbehave(fault);
    }

    private static void readsWhyNotOnAir(Planned planned, String why) {
        var card = planned.meetings().card(planned.name());
        planned.meetings().awaitState(planned.name(), "FAILED", SOON);
        assertThat(card)
                .containsText(why, new LocatorAssertions.ContainsTextOptions().setTimeout(Await.SOON.toMillis()));
        assertThat(card).containsText(GO_ON);
        planned.meetings().awaitBadge(planned.name(), "Pas à l’antenne");
    }

    @Test
    @Order(3)
    void a_live_whose_gateways_all_fall_over_is_an_interruption() {
        var planned = plan("Passerelle tombée");
        stage.product().sandbox().gateway(2).misbehave(GatewayFault.REFUSE);
        planned.meetings().pressStart(planned.name());
        planned.watching().awaitPhase("on_air", TO_AIR);
        planned.watching().awaitPlayed(1, TO_AIR);

        stage.product().sandbox().gateway(1).misbehave(GatewayFault.REFUSE);
        stage.product().sandbox().gateway(1).kill();

        planned.watching().awaitPhase("interrupted", Duration.ofSeconds(40));
        assertThat(planned.watching().badge()).hasText("Interrupted");
        assertThat(planned.watching().page().locator("#problem-title"))
                .hasText(
                        "Interruption, resuming in a moment",
                        new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        planned.meetings().awaitState(planned.name(), "DEGRADED", SOON);
        planned.meetings().awaitBadge(planned.name(), "Interrompu");
        assertThat(planned.meetings().card(planned.name())).containsText("La passerelle n’a plus de place libre.");
        stage.shots().takeAll(planned.watching().page(), "interruption");

        both(GatewayFault.NONE);
        planned.meetings().end(planned.name());
        planned.watching().awaitPhase("ended", SOON);
        assertThat(planned.watching().neverReloaded()).isTrue();
    }

    /** Takes gateway 2 and replaces it; gateway 1 has something else to do. Story 17 in the middle of it. */
    @Test
    @Order(4)
    void a_gateway_that_is_away_or_does_not_know_us_is_named_and_tried_again() {
        var sandbox = stage.product().sandbox();
        var first = plan("Prend la première passerelle");
        first.meetings().pressStart(first.name());
        first.watching().awaitPhase("on_air", TO_AIR);
        days--;
        var planned = plan("Passerelle absente");
        int port = sandbox.gateway(2).port();
        sandbox.gateway(2).close();

        Page room = planned.meetings().pressStart(planned.name());
        assertThat(new Room(room).title()).hasText(planned.name());
        readsWhyNotOnAir(planned, "La passerelle ne répond pas.");

        Path folder = Path.of("target", "products", "FaultsIT-gateway").toAbsolutePath();
        try (var stranger =
                SandboxGateway.start(new GatewayOptions(folder).port(port).token("not ours"))) {
            planned.meetings().tryAgain(planned.name());
            readsWhyNotOnAir(planned, "La passerelle n’accepte pas notre jeton.");
            assertThat(stranger.rooms()).isEmpty();
            assertThat(health(2)).hasText("Misconfigured");
        }
        try (var back = SandboxGateway.start(
                new GatewayOptions(folder).port(port).token(sandbox.gateway(2).token()))) {
            Locator mended = health(2);
            Administrator.card(mended.page(), 2).locator("[id$=':look']").click();
            assertThat(mended).hasText("Online");
            planned.meetings().tryAgain(planned.name());
            planned.watching().awaitPhase("on_air", TO_AIR);
            planned.meetings().end(planned.name());
            planned.watching().awaitPhase("ended", SOON);
            Await.until("the gateway has stopped", SOON, () -> back.rooms().isEmpty());
        }
        planned.meetings().end(first.name());
        first.watching().awaitPhase("ended", SOON);
    }

    private static Locator health(int gateway) {
        return Administrator.health(Administrator.open(stage, Tongue.EN, Administrator.GATEWAYS), gateway);
    }

    /** Comes last, for the room server of the others is replaced. */
    @Test
    @Order(5)
    void a_room_server_that_is_away_leaves_nothing_half_begun() {
        var planned = plan("Salle absente");
        var bbb = stage.product().sandbox().bbb();
        int port = bbb.port();
        bbb.close();

        Page tab = startInVain(planned, "BigBlueButton ne répond pas (127.0.0.1:" + port);

        try (var back = SandboxBbb.start(new BbbOptions().port(port).secret(bbb.secret()))) {
            Page room = new MyMeetings(tab).pressStart(planned.name());
            assertThat(new Room(room).title()).hasText(planned.name());
            planned.watching().awaitPhase("on_air", TO_AIR);
            planned.meetings().awaitState(planned.name(), "ON_AIR", SOON);
            planned.meetings().end(planned.name());
            planned.watching().awaitPhase("ended", SOON);
            assertThat(back.calls()).allMatch(call -> call.checksumValid());
        }
    }
}
