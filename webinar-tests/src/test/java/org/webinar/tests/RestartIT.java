package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.gateway.GatewayCall;
import org.webinar.sandbox.gateway.GatewayFault;

/** A power cut in the middle of a lecture, and a backup. */
class RestartIT {
    private static final Duration SOON = Await.SOON;
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final String LECTURE = "Cours que rien n’arrête";

    private static MicroProduct product;

    @RegisterExtension
    static final Stage stage = new Stage(RestartIT::start);

    private static Product start(Path data) {
        // A start whose answer was lost with the server is tried again soon.
        product = MicroProduct.start(data, options -> options.environment("WEBINAR_LIVE_PICTURE_PATIENCE", "PT40S"));
        return product;
    }

    @Test
    void a_killed_product_finds_its_live_again_and_nobody_reloads() {
        var witness = new Witness(product.sandbox());
        var planned = Planned.on(stage, LECTURE, PlanForm.now().plusMinutes(10));
        var viewer = stage.signedIn("viewer", Tongue.EN);
        var chatting = new LivePage(viewer.open(planned.meetings().audienceAddress(LECTURE)));
        var room = new Room(planned.meetings().pressStart(LECTURE));
        planned.watching().awaitPhase("on_air", TO_AIR);
        chatting.awaitPhase("on_air", SOON);
        planned.watching().awaitPlayed(1, TO_AIR);
        chatting.write("Avant la panne");
        room.line("Avant la panne");

        planned.meetings().mark();
        product.kill();
        planned.watching().awaitPlayed(2, SOON);
        product.startAgain();

        the_presenters_list_goes_on_and_the_data_are_there(planned.meetings(), witness);
        the_page_plays_and_hears(planned.watching(), room);
        the_viewer_writes_on(chatting, room);
        assertThat(planned.watching().phase()).isEqualTo("on_air");
        assertThat(planned.watching().neverReloaded()).isTrue();
        assertThat(chatting.neverReloaded()).isTrue();
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(1);
        assertThat(witness.gatewayCalls(1, "/stop")).isEmpty();
        who_signs_out_is_out(viewer, chatting);
    }

    /** It looks for changes by itself; nobody signs in again. */
    private static void the_presenters_list_goes_on_and_the_data_are_there(MyMeetings meetings, Witness witness) {
        meetings.awaitLoadedAnew();
        meetings.awaitState(LECTURE, "ON_AIR", SOON);
        Page again = meetings.pressStart(LECTURE);
        assertThat(new Room(again).title()).hasText(LECTURE);
        assertThat(witness.roomCalls("create")).hasSize(2).allMatch(call -> call.checksumValid());
        assertThat(witness.roomCalls("create").stream()
                        .map(call -> call.parameters().get("meetingID"))
                        .distinct())
                .hasSize(1);
        again.close();
    }

    private static void the_page_plays_and_hears(LivePage page, Room room) {
        page.awaitPlayed(1, SOON);
        room.say("Nous sommes de retour");
        page.awaitMessage("Nous sommes de retour", TO_AIR);
        page.awaitViewers(2);
        assertThat(page.messages())
                .containsExactly(
                        new LivePage.Message("Théo Lambert", "Avant la panne", false),
                        new LivePage.Message("Camille Moreau", "Nous sommes de retour", true));
    }

    private static void the_viewer_writes_on(LivePage chatting, Room room) {
        String text = "Écrit après la panne";
        chatting.write(text);
        room.line(text);
        chatting.awaitMessage(text, SOON);
        assertThat(chatting.messages())
                .filteredOn(message -> message.text().equals(text))
                .hasSize(1);
    }

    /** Also for who has copied the cookies before. */
    private static void who_signs_out_is_out(Person viewer, LivePage chatting) {
        String copied = viewer.session();
        chatting.page().locator("#sign-out").click();
        assertThat(chatting.page().locator("#sign-in")).isVisible();
        product.kill();
        product.startAgain();
        Page thief = stage.withSession(copied, Tongue.EN).open(MyMeetings.PATH);
        thief.waitForURL("**/login*");
    }

    /** docs/operate.md, “Back up, and restore”: one file and the same SECRET_KEY are all that an empty folder needs. */
    @Test
    void restored_from_a_backup_it_knows_people_plans_links_and_tokens() {
        String lecture = "Cours sauvegardé";
        Page setup = stage.signedIn("admin", Tongue.EN).open(Administrator.GATEWAYS + "1/");
        setup.locator("[id='setup:token']").fill(product.sandbox().gateway(1).token());
        setup.locator("[id='setup:save']").click();
        assertThat(setup.locator("article.gateway")).hasCount(2);
        var planned = Planned.on(stage, lecture, PlanForm.now().plusDays(2));
        String audience = planned.meetings().audienceAddress(lecture);
        String direct = planned.meetings().card(lecture).locator(".copy-direct").getAttribute("data-link");
        var witness = new Witness(product.sandbox());

        product.restore();

        Page list = stage.somebody(Tongue.FR).open("/login");
        SignIn.at(list).with(Cast.DEMO.presenter());
        list.waitForURL(product.url() + MyMeetings.PATH);
        setup.navigate(Administrator.GATEWAYS + "1/");
        assertThat(setup.locator("#token-hint")).containsText("kept and never shown");
        var watching = new LivePage(stage.somebody(Tongue.EN).open(audience));
        watching.awaitPhase("waiting", SOON);
        var meetings = new MyMeetings(list);
        var room = new Room(meetings.pressStart(lecture));
        assertThat(room.title()).hasText(lecture);
        a_link_that_was_sent_still_opens(direct);
        watching.awaitPhase("on_air", TO_AIR);
        watching.awaitPlayed(1, TO_AIR);
        assertThat(witness.gatewayCalls(1, "/start")).isNotEmpty().allMatch(GatewayCall::tokenRight);
        meetings.end(lecture);
        watching.awaitPhase("ended", TO_AIR);
    }

    private static void a_link_that_was_sent_still_opens(String direct) {
        Page guest = stage.somebody(Tongue.EN).open(URI.create(direct).getPath());
        assertThat(guest.locator("#id_name")).isVisible();
        assertThat(guest.locator("#id_password")).hasCount(0);
    }

    /** Story 15: in whatever state the power goes, what was wished goes on, and nothing healthy is started twice. */
    @Test
    void killed_while_it_starts_is_paused_is_interrupted_or_stops_it_goes_on() {
        String lecture = "Cours aux cinq pannes";
        var gateway = product.sandbox().gateway(1);
        var witness = new Witness(product.sandbox());
        var planned = Planned.on(stage, lecture, PlanForm.now().plusDays(1));

        gateway.misbehave(GatewayFault.slow(Duration.ofSeconds(3)));
        planned.meetings().pressStart(lecture);
        planned.watching().awaitPhase("starting", SOON);
        powerFails(planned.meetings());
        gateway.misbehave(GatewayFault.NONE);
        planned.watching().awaitPhase("on_air", TO_AIR.multipliedBy(2));

        planned.meetings().steer(lecture, "pause");
        planned.watching().awaitPhase("paused", SOON);
        int starts = witness.gatewayCalls(1, "/start").size();
        powerFails(planned.meetings());
        assertThat(planned.watching().phase()).isEqualTo("paused");
        planned.meetings().steer(lecture, "resume");
        planned.watching().awaitPhase("on_air", SOON);
        assertThat(witness.gatewayCalls(1, "/start")).as("healthy all the time").hasSize(starts);

        gateway.freeze();
        planned.watching().awaitPhase("interrupted", TO_AIR);
        powerFails(planned.meetings());
        planned.watching().awaitPhase("on_air", TO_AIR);

        gateway.misbehave(GatewayFault.slow(Duration.ofSeconds(3)));
        planned.meetings().end(lecture);
        planned.meetings().awaitState(lecture, "STOPPING", SOON);
        powerFails(planned.meetings());
        gateway.misbehave(GatewayFault.NONE);
        planned.watching().awaitPhase("ended", TO_AIR);
        Await.until("the gateway is free", TO_AIR, () -> gateway.rooms().isEmpty());
        assertThat(planned.watching().neverReloaded()).isTrue();
    }

    /** The list is loaded anew by itself, for the same person. */
    private static void powerFails(MyMeetings meetings) {
        meetings.mark();
        product.kill();
        product.startAgain();
        meetings.awaitLoadedAnew();
    }
}
