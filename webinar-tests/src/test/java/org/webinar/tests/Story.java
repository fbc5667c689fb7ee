package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.bbb.ChatLine;

/** The main job from end to end, the same on every server that can carry the product and on every database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Story {
    private static final String LECTURE = "Introduction à la mécanique quantique : où est l’électron ?";
    private static final String SEMINAR = "Séminaire du soir";
    private static final String THIRD = "Réunion de trop";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> $(id) 🎉 « é »";
    private static final String ANSWER = "Bonne question : <b>partout</b> à la fois !";

    static final Duration SOON = Await.SOON;

    @RegisterExtension
    final Stage stage;

    private final Cast cast;
    private Person presenter;
    private MyMeetings meetings;
    private Person stranger;
    private LivePage watching;
    private Person viewer;
    private LivePage chatting;
    private Room room;
    private PlanForm refused;
    private Witness witness;
    private String roomToken;

    Story(Function<Path, Product> start, Cast cast) {
        this.stage = new Stage(start);
        this.cast = cast;
    }

    @Test
    @Order(1)
    void a_presenter_goes_live_and_the_audience_watches() {
        witness = new Witness(stage.product().sandbox());
        the_presenter_signs_in_and_plans_a_webinar();
        two_viewers_wait_on_its_page();
        the_presenter_starts_it_and_is_in_the_room();
        a_gateway_has_come_through_its_entrance();
        the_picture_appears_by_itself_and_moves();
        everybody_sees_that_it_is_on_air();
        whoever_watches_the_server_counts_it();
        a_viewer_writes_and_the_room_reads();
        the_presenter_answers_and_the_viewers_read();
        a_third_webinar_at_this_time_is_refused();
        the_presenter_ends_the_meeting_and_the_live_ends();
        the_gateway_is_free_for_another_webinar();
        nothing_happened_that_should_not();
        the_viewer_signs_out_and_stays_on_the_page();
    }

    private void the_presenter_signs_in_and_plans_a_webinar() {
        presenter = stage.somebody(Tongue.FR);
        Page page = presenter.open(MyMeetings.PATH);
        signIn(page, cast.presenter());
        assertThat(page.locator("h1")).hasText("Mes réunions");
        assertThat(page.locator("article.webinar h2")).hasText(cast.planned().toArray(String[]::new));
        assertThat(page.locator(".empty h2")).hasCount(cast.planned().isEmpty() ? 1 : 0);
        shots().takeAll(page, "02-liste-vide");
        page.locator("#add").click();
        var form = new PlanForm(page).fill(LECTURE, PlanForm.now().plusMinutes(20));
        assertThat(page.locator("[id='webinar:chat']")).isChecked();
        shots().takeAll(page, "03-prevoir");
        meetings = form.plan();
        assertThat(meetings.card(LECTURE)).hasAttribute("data-state", "NONE");
        meetings.awaitBadge(LECTURE, "Prévu");
        shots().takeAll(page, "04-liste");
    }

    /** At the door to which somebody was led who wanted the list. */
    abstract void signIn(Page page, Cast.Role role);

    /** Where pictures go, if any are taken. */
    abstract Shots shots();

    private void two_viewers_wait_on_its_page() {
        String address = meetings.audienceAddress(LECTURE);
        stranger = stage.somebody(Tongue.EN);
        watching = new LivePage(stranger.open(address));
        watching.awaitPhase("waiting", SOON);
        assertThat(watching.title()).hasText(LECTURE);
        assertThat(watching.badge()).hasText("Upcoming");
        assertThat(watching.cardTitle()).hasText("The webinar begins in");
        int left = watching.countdown();
        assertThat(left).isBetween(18 * 60, 20 * 60);
        Await.until("the countdown counts down", SOON, () -> watching.countdown() < left - 1);
        shots().takeAll(watching.page(), "05-attente");

        viewer = stage.somebody(Tongue.EN);
        SignIn.at(viewer.open(SignIn.PATH + "?next=" + address)).with(cast.viewer());
        viewer.page().waitForURL("**" + address);
        chatting = new LivePage(viewer.page());
        chatting.awaitPhase("waiting", SOON);
        assertThat(chatting.page().locator("#signed-in")).hasText(cast.viewer().name());
    }

    private void the_presenter_starts_it_and_is_in_the_room() {
        room = new Room(meetings.pressStart(LECTURE));
        assertThat(room.page().url()).startsWith(stage.product().sandbox().bbb().url() + "/html5client/?sessionToken=");
        assertThat(room.title()).hasText(LECTURE);

        var create = witness.roomCalls("create");
        assertThat(create).hasSize(1).allMatch(Call::checksumValid);
        assertThat(create.get(0).parameters()).containsEntry("name", LECTURE);
        Call join = witness.roomCalls("join").get(0);
        assertThat(join.checksumValid()).isTrue();
        assertThat(join.parameters())
                .containsEntry("role", "MODERATOR")
                .containsEntry("fullName", cast.presenter().name())
                .containsEntry("meetingID", witness.meetingId());
    }

    private void a_gateway_has_come_through_its_entrance() {
        roomToken = witness.tokenOfGatewayThatCame(stage.product().url());
    }

    private void the_picture_appears_by_itself_and_moves() {
        watching.awaitPhase("on_air", Await.TO_AIR);
        assertThat(watching.player()).isVisible();
        watching.awaitPlayed(0.2, Await.TO_AIR);
        // Sound may run ahead of the picture where two cores decode, encode and draw at once.
        Await.until("there is a picture", Await.TO_AIR, () -> watching.picture().brightDots() > 100);
        Picture before = watching.picture();
        watching.awaitPlayed(1.5, Await.TO_AIR);
        Await.until("the picture moves", Await.TO_AIR, () -> watching.picture().dotsThatDiffer(before) > 100);
        assertThat(watching.page().locator("#card")).isHidden();

        var playlist = Playlist.at(stage.product().sandbox().hlsUrl(1));
        long sequence = playlist.sequence();
        Await.until("the playlist goes on", SOON, () -> playlist.sequence() > sequence);
        chatting.awaitPlayed(0.5, Await.TO_AIR);
    }

    private void everybody_sees_that_it_is_on_air() {
        assertThat(watching.badge()).hasText("Live");
        assertThat(watching.page().locator("#settings")).isHidden();
        watching.awaitViewers(2);
        chatting.awaitViewers(2);
        meetings.awaitState(LECTURE, "ON_AIR", SOON);
        meetings.awaitBadge(LECTURE, "En direct");
        assertThat(meetings.card(LECTURE)).containsText("2 spectateurs");
        shots().takeAll(watching.page(), "06-en-direct");
        shots().takeAll(meetings.page(), "07-liste-en-direct");
    }

    void whoever_watches_the_server_counts_it() {}

    private void a_viewer_writes_and_the_room_reads() {
        assertThat(watching.page().locator("#chat-form")).isHidden();
        chatting.write(HOSTILE);
        assertThat(room.line(HOSTILE).locator(".author")).hasText(cast.viewer().name());
        assertThat(witness.room().chat())
                .extracting(ChatLine::author, ChatLine::text)
                .containsExactly(tuple(cast.viewer().name(), HOSTILE));
        List.of(watching, chatting).forEach(page -> page.awaitMessage(HOSTILE));
    }

    private void the_presenter_answers_and_the_viewers_read() {
        room.say(ANSWER);
        var both = List.of(
                new LivePage.Message(cast.viewer().name(), HOSTILE, false),
                new LivePage.Message(cast.presenter().name(), ANSWER, true));
        for (LivePage page : List.of(watching, chatting)) {
            page.awaitMessage(ANSWER);
            // The room tells of its messages in order: an echo of the first would have come before the second.
            assertThat(page.messages()).isEqualTo(both);
            assertThat(page.page().locator("#chat-log img, #chat-log .text *")).hasCount(0);
        }
        assertThat(chatting.page().locator("#chat-text")).hasValue("");
        shots().takeAll(chatting.page(), "08-tchat");
        shots().take(room.page(), "09-salle");
    }

    private void a_third_webinar_at_this_time_is_refused() {
        var time = PlanForm.now().plusMinutes(30);
        new PlanForm(presenter.open(PlanForm.PATH)).fill(SEMINAR, time).plan();
        refused = new PlanForm(presenter.open(PlanForm.PATH)).fill(THIRD, time);
        refused.save();
        assertThat(refused.messages()).containsText(Pattern.compile("Aucune passerelle n’est libre le .*\\."));
        assertThat(refused.offers()).hasCount(3);
        assertThat(refused.name()).hasValue(THIRD);
        shots().take(refused.page(), "10-aucune-passerelle");
    }

    private void the_presenter_ends_the_meeting_and_the_live_ends() {
        var sandbox = stage.product().sandbox();
        Instant pressed = Instant.now();
        room.end();
        List.of(watching, chatting).forEach(page -> page.awaitPhase("ended", SOON));
        assertThat(Duration.between(pressed, Instant.now())).isLessThan(SOON);
        assertThat(watching.badge()).hasText("Ended");
        assertThat(watching.cardTitle()).hasText("The webinar has ended");
        assertThat(watching.player()).isHidden();
        assertThat(chatting.page().locator("#chat-form")).isHidden();
        Await.until("the gateway is told to stop", SOON, () -> witness.gatewayCalls(1, "/stop").stream()
                .anyMatch(call ->
                        call.tokenRight() && roomToken.equals(call.parameters().get("room"))));
        Await.until(
                "nothing is sent any more",
                SOON,
                () -> !sandbox.gateway(1).sending(roomToken) && !sandbox.publishing(1));
        meetings.awaitHeld(LECTURE, SOON);
        meetings.awaitBadge(LECTURE, "Terminé");
        shots().takeAll(watching.page(), "11-termine");
        shots().takeAll(meetings.page(), "12-liste-terminee");
        shots().take(room.page(), "13-salle-fermee");
    }

    private void the_gateway_is_free_for_another_webinar() {
        assertThat(refused.plan().card(THIRD)).hasAttribute("data-state", "NONE");
    }

    void nothing_happened_that_should_not() {
        assertThat(witness.roomCalls()).allMatch(Call::checksumValid);
        assertThat(List.of(watching, chatting)).allMatch(LivePage::neverReloaded);
        assertThat(List.of(presenter, stranger, viewer))
                .allSatisfy(person -> assertThat(person.troubles()).isEmpty());
        // One of Pod's gateways is nowhere, which the watch over gateways says.
        assertThat(stage.product().log()).content().doesNotContainPattern("(?<!: Connect)Exception|WELD-000401");
    }

    private void the_viewer_signs_out_and_stays_on_the_page() {
        chatting.page().locator("#sign-out").click();
        assertThat(chatting.page().locator("#sign-in")).isVisible();
        assertThat(chatting.title()).hasText(LECTURE);
    }
}
