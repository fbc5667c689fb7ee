package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.database.PodKind;
import org.webinar.sandbox.TriedServer;
import org.webinar.tests.pod.Pod;

/** One of two servers dies in the middle of a lecture: nobody reloads, nobody signs in again, nothing is started twice. */
class TwoProductsIT {
    private static final Duration SOON = Await.SOON;
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final String LECTURE = "Cours à deux serveurs";

    private static Pair pair;

    @RegisterExtension
    static final Stage stage = new Stage(data -> pair = Pair.start(data, Pod.withSessionTable(PodKind.POSTGRESQL)));

    @Test
    void a_server_dies_and_the_other_goes_on_for_everybody() {
        Cast.Role presenting = Cast.PODS.presenter();
        var presenter =
                stage.somebody(Tongue.FR).carrying("sessionid", pair.pod().signIn(presenting.username()));
        var meetings = new PlanForm(presenter.open(PlanForm.PATH))
                .fill(LECTURE, PlanForm.now().plusMinutes(10))
                .plan();
        String address = meetings.audienceAddress(LECTURE);
        var viewer = stage.somebody(Tongue.EN);
        SignIn.at(viewer.open(SignIn.PATH + "?next=" + address)).with(Cast.PODS.viewer());
        viewer.page().waitForURL("**" + address);
        var chatting = new LivePage(viewer.page());
        TriedServer dying = pair.thatServes(address);
        TriedServer living = pair.other(dying);
        var elsewhere = new LivePage(stage.somebody(Tongue.EN).open(living.url() + address));

        var witness = new Witness(stage.product().sandbox());
        var room = new Room(meetings.pressStart(LECTURE));
        elsewhere.awaitPhase("on_air", TO_AIR);
        chatting.awaitPhase("on_air", TO_AIR);
        chatting.awaitPlayed(1, TO_AIR);
        chatting.awaitViewers(2);
        elsewhere.awaitViewers(2);
        chatting.write("Avant la panne");
        room.line("Avant la panne");
        elsewhere.awaitMessage("Avant la panne");

        meetings.mark();
        dying.kill();
        everybody_goes_on(chatting, elsewhere, room);
        the_presenter_goes_on(meetings, witness);
        end(meetings, chatting, elsewhere);
        assertThat(witness.gatewayCalls(1, "/start"))
                .as("a healthy live is started once")
                .hasSize(1);
        assertThat(presenter.troubles()).isEmpty();
        dying.start();
        var late = new LivePage(stage.somebody(Tongue.EN).open(dying.url() + address));
        late.awaitPhase("ended", SOON);
    }

    private static void everybody_goes_on(LivePage chatting, LivePage elsewhere, Room room) {
        chatting.awaitPlayed(2, SOON);
        chatting.write("Après la panne");
        room.line("Après la panne");
        elsewhere.awaitMessage("Après la panne");
        room.say("Je vous entends");
        for (LivePage page : new LivePage[] {chatting, elsewhere}) {
            page.awaitMessage("Je vous entends", TO_AIR);
            assertThat(page.messages())
                    .extracting(LivePage.Message::text)
                    .containsExactly("Avant la panne", "Après la panne", "Je vous entends");
            page.awaitViewers(2);
        }
    }

    /** The list is drawn by the server that is left, and another look into the room starts nothing. */
    private static void the_presenter_goes_on(MyMeetings meetings, Witness witness) {
        meetings.awaitLoadedAnew();
        meetings.awaitState(LECTURE, "ON_AIR", SOON);
        Page again = meetings.pressStart(LECTURE);
        assertThat(new Room(again).title()).hasText(LECTURE);
        again.close();
        assertThat(witness.gatewayCalls(1, "/stop")).isEmpty();
    }

    private static void end(MyMeetings meetings, LivePage chatting, LivePage elsewhere) {
        meetings.end(LECTURE);
        chatting.awaitPhase("ended", TO_AIR);
        elsewhere.awaitPhase("ended", TO_AIR);
        assertThat(chatting.neverReloaded()).isTrue();
        assertThat(elsewhere.neverReloaded()).isTrue();
    }
}
