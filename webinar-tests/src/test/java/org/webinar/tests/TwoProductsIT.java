package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.database.PodKind;
import org.webinar.sandbox.TriedServer;
import org.webinar.tests.pod.Pod;

/**
 * Two servers behind one web server: one dies in the middle of a lecture, both are restarted in turn, their database is away.
 * Nobody reloads, nobody signs in again, nothing is started twice, nothing that was said is lost.
 */
class TwoProductsIT {
    private static final Duration SOON = Await.SOON;
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final int OTHERS = 200;

    /** Longer than Payara's own patience with a timer that fails: it gives one up after the second time. */
    private static final int SECONDS_WITHOUT_DATABASE = 20;

    private static Pair pair;

    @RegisterExtension
    static final Stage stage = new Stage(data -> pair = Pair.start(data, Pod.withSessionTable(PodKind.POSTGRESQL)));

    @BeforeEach
    void all_is_well() {
        pair.mend();
    }

    @Test
    void a_server_dies_and_the_other_goes_on_for_everybody() {
        var lecture = Lecture.planned(stage, pair, "Cours à deux serveurs", 1);
        TriedServer dying = pair.thatServes(lecture.address());
        var elsewhere =
                new LivePage(stage.somebody(Tongue.EN).open(pair.other(dying).url() + lecture.address()));
        var witness = new Witness(stage.product().sandbox());
        var room = lecture.start();
        elsewhere.awaitPhase("on_air", TO_AIR);
        lecture.viewer().awaitViewers(2);
        try (Hall others = hall(lecture)) {
            others.awaitSeated();
            lecture.viewer().write("Avant la panne");
            room.line("Avant la panne");
            elsewhere.awaitMessage("Avant la panne");
            others.awaitHeard(List.of("Avant la panne"));

            lecture.meetings().mark();
            dying.kill();
            lecture.viewer().awaitPlayed(2, SOON);
            lecture.viewer().write("Après la panne");
            room.line("Après la panne");
            room.say("Je vous entends");
            everybody_has_heard(
                    List.of("Avant la panne", "Après la panne", "Je vous entends"),
                    others,
                    lecture.viewer(),
                    elsewhere);
            assertThat(others.opened()).as("the dead server had half of them").isGreaterThanOrEqualTo(OTHERS * 3 / 2);
        }
        the_presenter_goes_on(lecture, witness);
        lecture.end();
        elsewhere.awaitPhase("ended", TO_AIR);
        assertThat(elsewhere.neverReloaded()).isTrue();
        assertThat(witness.gatewayCalls(1, "/start"))
                .as("a healthy live is started once")
                .hasSize(1);
        assertThat(lecture.presenter().troubles()).isEmpty();
        dying.start();
        var late = new LivePage(stage.somebody(Tongue.EN).open(dying.url() + lecture.address()));
        late.awaitPhase("ended", SOON);
    }

    /** By TLS, on both families of addresses. */
    private static Hall hall(Lecture lecture) {
        String line = lecture.address().replaceFirst("/live/event/", "/live/line/");
        return new Hall(
                OTHERS,
                pair.nginx().trusting(),
                List.of(pair.nginx().secureUrl() + line, pair.nginx().secureUrlOnIpv6() + line));
    }

    private static void everybody_has_heard(List<String> texts, Hall others, LivePage... pages) {
        others.awaitHeard(texts);
        others.awaitSeated();
        for (LivePage page : pages) {
            page.awaitMessage(texts.get(texts.size() - 1), TO_AIR);
            assertThat(page.messages()).extracting(LivePage.Message::text).containsExactlyElementsOf(texts);
        }
    }

    /** The list is drawn by the server that is left, and another look into the room starts nothing. */
    private static void the_presenter_goes_on(Lecture lecture, Witness witness) {
        lecture.meetings().awaitLoadedAnew();
        lecture.meetings().awaitState(lecture.name(), "ON_AIR", SOON);
        Page again = lecture.meetings().pressStart(lecture.name());
        assertThat(new Room(again).title()).hasText(lecture.name());
        again.close();
        assertThat(witness.gatewayCalls(1, "/stop")).isEmpty();
    }

    /** As docs/operate.md says it. */
    @Test
    void both_are_restarted_in_turn_and_no_viewer_notices() {
        var lecture = Lecture.planned(stage, pair, "Cours pendant la mise à jour", 2);
        var room = lecture.start();
        try (Hall others = hall(lecture);
                Asker asker = Asker.of(List.of(
                        pair.url() + lecture.address(),
                        pair.url() + lecture.address().replaceFirst("/live/event/", "/live/api/events/")))) {
            others.awaitSeated();
            lecture.viewer().write("Avant");
            others.awaitHeard(List.of("Avant"));
            for (TriedServer server : List.of(pair.first().server(), pair.second())) {
                pair.nginx().takeOut(server.port());
                pair.nginx().awaitNobodySentTo(server.port());
                server.stop();
                server.start();
                pair.nginx().takeOut();
            }
            lecture.viewer().awaitPlayed(2, SOON);
            room.say("Après");
            everybody_has_heard(List.of("Avant", "Après"), others, lecture.viewer());
            assertThat(asker.answers())
                    .as("pages and states meanwhile")
                    .hasSizeGreaterThan(100)
                    .containsOnly(200);
        }
        lecture.end();
    }

    /** Story 26. */
    @Test
    void their_database_is_away_and_then_all_goes_on() {
        var lecture = Lecture.planned(stage, pair, "Cours sans base", 3);
        var room = lecture.start();
        lecture.viewer().write("Avant la coupure");
        room.line("Avant la coupure");

        pair.database().cut();
        lecture.viewer().awaitPlayed(SECONDS_WITHOUT_DATABASE, TO_AIR);
        lecture.viewer().write("Pendant la coupure");
        assertThat(lecture.viewer().page().locator("#chat-log .message.pending"))
                .containsText("Pendant la coupure");
        pair.database().mend();
        room.line("Pendant la coupure");
        assertThat(lecture.viewer().messages())
                .extracting(LivePage.Message::text)
                .containsExactly("Avant la coupure", "Pendant la coupure");

        // Payara must not have given up the timers: somebody has to notice this, and to ask another gateway.
        stage.product().sandbox().gateway(1).kill();
        lecture.viewer().awaitPlayed(2, TO_AIR);
        Await.until(
                "another gateway is in the room",
                TO_AIR,
                () -> !stage.product().sandbox().gateway(2).rooms().isEmpty());
        lecture.end();
    }

    /** docs/operate.md, “Back up, and restore”. */
    @Test
    void their_database_is_lost_and_restored_from_a_backup() {
        var lecture = Lecture.planned(stage, pair, "Cours sauvegardé", 4);
        String direct =
                lecture.meetings().card(lecture.name()).locator(".copy-direct").getAttribute("data-link");

        pair.first().server().stop();
        pair.second().stop();
        pair.pod().loseAndRestore(pair.first().data());
        pair.mend();

        var room = lecture.start();
        Page guest = stage.somebody(Tongue.EN).open(URI.create(direct).getPath());
        assertThat(guest.locator("#id_name")).isVisible();
        lecture.viewer().write("Rien n’est perdu");
        room.line("Rien n’est perdu");
        room.say("En effet");
        lecture.viewer().awaitMessage("En effet", TO_AIR);
        lecture.end();
    }
}
