package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.gateway.GatewayFault;

/** Failure stories of chapter 10 with three gateways that die, freeze and lie; every patience is short. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GatewayStoriesIT {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Duration TO_AIR = Duration.ofSeconds(150);
    private static final int GATEWAYS = 3;

    @RegisterExtension
    static final Stage stage = new Stage(data -> MicroProduct.start(data, options -> options.gateways(GATEWAYS)
            .environment("WEBINAR_LIVE_PICTURE_PATIENCE", "PT30S")
            .environment("WEBINAR_LIVE_FREEZE_PATIENCE", "PT4S")
            .environment("WEBINAR_LIVE_STOP_PATIENCE", "PT8S")
            .environment("WEBINAR_LIVE_GRACE", "PT12S")
            .environment("WEBINAR_LIVE_ALONE_WARNING", "PT5S")
            .environment("WEBINAR_LIVE_ALONE_END", "PT20S")));

    private static int days = 1;

    private final Witness witness = new Witness(stage.product().sandbox());

    private static Planned plan(String name) {
        return Planned.on(stage, name, PlanForm.now().plusDays(days++));
    }

    private Planned onAir(String name) {
        Planned planned = plan(name);
        planned.meetings().pressStart(name);
        planned.watching().awaitPhase("on_air", TO_AIR);
        planned.watching().awaitPlayed(1, TO_AIR);
        return planned;
    }

    private static void end(Planned planned) {
        planned.meetings().end(planned.name());
        planned.watching().awaitPhase("ended", SOON);
        assertThat(planned.watching().neverReloaded()).isTrue();
        Await.until("all gateways are free", TO_AIR, () -> sending() == 0);
    }

    private static int sending() {
        int rooms = 0;
        for (int number = 1; number <= GATEWAYS; number++) {
            rooms += stage.product().sandbox().gateway(number).rooms().size();
        }
        return rooms;
    }

    /** Story 2. */
    @Test
    @Order(1)
    void a_full_gateway_is_followed_by_another_one_with_the_same_address() {
        stage.product().sandbox().gateway(1).misbehave(GatewayFault.REFUSE);
        Planned planned = onAir("Passerelle pleine, une autre suit");
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(1);
        assertThat(witness.gatewayCalls(2, "/start")).hasSize(1);
        assertThat(stage.product().sandbox().publishing(1))
                .as("the key and the address of the first")
                .isTrue();
        end(planned);
    }

    /** Stories 4 and 24: the address stays, and the old gateway is kept out and told to stop. */
    @Test
    @Order(2)
    void a_gateway_that_dies_is_replaced_at_the_same_address_and_fenced() {
        Planned planned = onAir("Passerelle morte");
        String oldToken = witness.gatewayCalls(1, "/start").get(0).parameters().get("room");
        assertThat(status("/gw/" + oldToken)).isEqualTo(200);

        stage.product().sandbox().gateway(1).kill();

        planned.watching().awaitPhase("interrupted", SOON);
        planned.watching().awaitPhase("on_air", TO_AIR);
        planned.watching().awaitPlayed(2, TO_AIR);
        assertThat(witness.gatewayCalls(2, "/start")).hasSize(1);
        assertThat(stage.product().sandbox().publishing(1)).isTrue();
        Await.until("the dead one is told to stop", SOON, () -> !witness.gatewayCalls(1, "/stop")
                .isEmpty());
        assertThat(status("/gw/" + oldToken)).as("an old gateway stays outside").isEqualTo(404);
        assertThat(planned.watching().neverReloaded()).isTrue();
        end(planned);
    }

    /** Story 5. */
    @Test
    @Order(3)
    void when_the_streaming_server_restarts_the_same_gateway_begins_anew() {
        Planned planned = onAir("Serveur de diffusion redémarré");
        stage.product().sandbox().restartStreaming(1);
        planned.watching().awaitPhase("interrupted", SOON);
        planned.watching().awaitPhase("on_air", TO_AIR);
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(2);
        assertThat(witness.gatewayCalls(2, "/start")).isEmpty();
        assertThat(witness.roomCalls("create")).as("the meeting goes on").hasSize(1);
        end(planned);
    }

    /** Story 3: it says yes and does nothing; one retry, then another gateway. */
    @Test
    @Order(4)
    void a_gateway_that_lies_is_tried_twice_and_then_another_one() {
        stage.product().sandbox().gateway(1).misbehave(GatewayFault.LIE);
        Planned planned = plan("Passerelle qui ment");
        planned.meetings().pressStart(planned.name());
        assertThat(planned.meetings().card(planned.name()))
                .containsText(
                        "La passerelle a accepté mais", new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
        planned.watching().awaitPhase("on_air", TO_AIR);
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(2);
        assertThat(witness.gatewayCalls(2, "/start")).hasSize(1);
        end(planned);
    }

    /** Stories 8 and 9, and Pod's defect D5. */
    @Test
    @Order(5)
    void entering_again_starts_nothing_twice() {
        Planned planned = onAir("Entrée deux fois");
        planned.meetings().pressStart(planned.name());
        planned.meetings().pressStart(planned.name());
        planned.watching().awaitPlayed(2, SOON);
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(1);
        assertThat(witness.gatewayCalls(1, "/stop")).isEmpty();
        end(planned);
    }

    /** Story 6: closed, opened again in time, closed for good; told by callback and seen by looking, it ends once. */
    @Test
    @Order(6)
    void a_closed_room_is_waited_for_and_can_be_opened_again() {
        Planned planned = onAir("Salle fermée par mégarde");
        var bbb = stage.product().sandbox().bbb();
        bbb.endMeeting(witness.meetingId());
        assertThat(planned.meetings().card(planned.name()).locator(".room-closed"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
        Page room = planned.meetings().pressStart(planned.name());
        assertThat(new Room(room).title()).hasText(planned.name());
        Await.until(
                "the gateway came in anew",
                TO_AIR,
                () -> witness.gatewayCalls(1, "/start").size() == 2);
        planned.watching().awaitPhase("on_air", TO_AIR);

        bbb.endMeeting(witness.meetingId());
        planned.watching().awaitPhase("ended", TO_AIR);
        // It leaves a closed room by itself, and is told so a moment later.
        Await.until(
                "the gateway is stopped anew",
                SOON,
                () -> witness.gatewayCalls(1, "/stop").size() == 2);
        Await.until("all gateways are free", SOON, () -> sending() == 0);
    }

    /** Story 7, and Pod's defect D4. */
    @Test
    @Order(7)
    void an_empty_room_is_paused_and_then_ended() {
        Planned planned = plan("Salle vide");
        Page room = planned.meetings().pressStart(planned.name());
        planned.watching().awaitPhase("on_air", TO_AIR);
        room.close();
        planned.watching().awaitPhase("paused", TO_AIR);
        assertThat(planned.meetings().card(planned.name())).containsText("Tout le monde a quitté la salle");
        planned.watching().awaitPhase("ended", TO_AIR);
        Await.until("all gateways are free", SOON, () -> sending() == 0);
        Await.until("the room is closed", SOON, () -> witness.room().ended());
    }

    /** Nothing is seen before the curtain opens, and a pause is a card. */
    @Test
    @Order(8)
    void a_rehearsal_is_seen_by_nobody_and_a_pause_by_everybody() {
        Planned planned = plan("Répétition");
        planned.meetings().pressRehearse(planned.name());
        planned.meetings().awaitState(planned.name(), "ON_AIR", TO_AIR);
        planned.meetings().awaitBadge(planned.name(), "Répétition");
        assertThat(planned.watching().phase()).isEqualTo("waiting");
        planned.meetings().steer(planned.name(), "air");
        planned.watching().awaitPhase("on_air", SOON);
        planned.meetings().steer(planned.name(), "pause");
        planned.watching().awaitPhase("paused", SOON);
        assertThat(planned.watching().cardTitle()).hasText("The webinar is paused");
        planned.meetings().steer(planned.name(), "resume");
        planned.watching().awaitPhase("on_air", SOON);
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(1);
        end(planned);
    }

    /** Story 24: it ends all the same, an admin reads of it, and the gateway is told until it confirms. */
    @Test
    @Order(9)
    void a_gateway_that_does_not_stop_is_named_and_told_until_it_does() {
        Planned planned = onAir("Arrêt sans réponse");
        stage.product().sandbox().gateway(1).misbehave(GatewayFault.HTTP_500);
        planned.meetings().end(planned.name());
        planned.meetings().awaitState(planned.name(), "ENDED", TO_AIR);
        Await.until("the log names it", SOON, () -> log().contains("LOST STOP_UNCONFIRMED"));
        assertThat(sending()).isEqualTo(1);
        stage.product().sandbox().gateway(1).misbehave(GatewayFault.NONE);
        Await.until("it is told again", TO_AIR, () -> sending() == 0);
    }

    private static String log() {
        try {
            return Files.readString(stage.product().log());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static int status(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(stage.product().url() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException silent) {
            throw new java.io.UncheckedIOException(silent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
