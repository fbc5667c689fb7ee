package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The presenter changes a plan, and gives one up. */
class EditAndDeleteIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final Duration SOON = Await.SOON;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void a_plan_is_changed_and_waiting_viewers_read_it_at_once() {
        String name = "Avant";
        var planned = Planned.on(stage, name, PlanForm.freshDay());
        String address = planned.meetings().audienceAddress(name);
        Page page = planned.meetings().page();
        planned.meetings().choose(name, ".edit-link");
        var form = new PlanForm(page);
        assertThat(form.name()).hasValue(name);
        stage.shots().takeAll(page, "modifier");

        assertThat(planned.meetings().said()).hasCount(0);
        form.name().fill("Après l’été");
        form.plan();
        assertThat(planned.meetings().said()).hasText("Les modifications de « Après l’été » sont enregistrées.");
        assertThat(planned.meetings().said()).hasAttribute("role", "status");
        page.reload();
        assertThat(planned.meetings().card("Après l’été")).isVisible();
        assertThat(planned.meetings().said()).hasCount(0);

        assertThat(planned.meetings().card("Après l’été").locator(".edit-link"))
                .hasAttribute("href", Pattern.compile("/meeting/edit/\\d{4,}-apres-lete/"));
        assertThat(planned.watching().page().locator("#title")).hasText("Après l’été");
        assertThat(planned.watching().neverReloaded()).isTrue();
        var late = new LivePage(stage.somebody(Tongue.EN).open(address));
        late.awaitPhase("waiting", SOON);
        assertThat(late.page().locator("#title")).hasText("Après l’été");
    }

    @Test
    void what_does_not_go_is_said_and_everything_typed_stays() {
        String name = "Deux onglets";
        var planned = Planned.on(stage, name, PlanForm.freshDay());
        String edit = planned.meetings().card(name).locator(".edit-link").getAttribute("href");
        var first = new PlanForm(planned.presenter().open(edit));
        var second = new PlanForm(planned.presenter().open(edit));
        first.name().fill("Premier onglet");
        first.plan();
        second.name().fill("Second onglet");
        second.save();
        assertThat(second.messages()).containsText("« Premier onglet »");
        assertThat(second.messages()).containsText("« Second onglet »");
        assertThat(second.name()).hasValue("Second onglet");
        assertThat(second.plan().card("Second onglet")).isVisible();
    }

    @Test
    void an_hour_that_is_missing_is_refused_and_one_that_comes_twice_is_asked_for() {
        var form = new PlanForm(stage.signedIn("presenter", Tongue.EN).open(PlanForm.PATH));
        form.fill("Night shift", LocalDateTime.parse("2027-03-28T02:30")).save();
        assertThat(form.startError()).containsText("This hour does not exist");
        form.fill("Night shift", LocalDateTime.parse("2027-10-31T02:30")).save();
        assertThat(form.page().locator("[id='webinar:hour-error']")).containsText("This hour comes twice");
        stage.shots().takeAll(form.page(), "twice");
        form.page().locator("[id='webinar:hour']").selectOption("SECOND");
        var meetings = form.plan();
        assertThat(meetings.card("Night shift")).containsText("Central European Standard Time");
        assertThat(meetings.said())
                .hasText("“Night shift” is planned: Sunday 31 October 2027, 02:30 (Central European Standard Time).");
    }

    /** Pod's defect D13: the room stayed open and the gateway went on sending. */
    @Test
    void deleting_what_is_on_air_closes_the_room_stops_the_gateway_and_tells_the_audience() {
        var witness = new Witness(stage.product().sandbox());
        String name = "À supprimer";
        var planned = Planned.on(stage, name, PlanForm.freshDay());
        var meetings = new PlanForm(planned.presenter().open(PlanForm.PATH))
                .fill("Plus tard", PlanForm.freshDay())
                .plan();
        meetings.pressStart(name);
        planned.watching().awaitPhase("on_air", TO_AIR);
        meetings.awaitState(name, "ON_AIR", SOON);
        assertThat(meetings.page().locator("article.webinar h2").allTextContents())
                .containsSubsequence(name, "Plus tard");

        assertThat(meetings.card(name).locator(".delete-link")).isHidden();
        meetings.choose(name, ".delete-link");
        Page page = meetings.page();
        assertThat(page.locator("#content")).containsText("Il est en cours.");
        stage.shots().takeAll(page, "supprimer");
        page.locator("[id='delete:go']").click();

        page.locator("#add").waitFor();
        assertThat(meetings.said()).hasText("C’est supprimé : « " + name + " ».");
        assertThat(meetings.card(name)).hasCount(0);
        planned.watching().awaitPhase("missing", SOON);
        Await.until("the gateway is told to stop", SOON, () -> !witness.gatewayCalls(1, "/stop")
                .isEmpty());
        Await.until("the room is closed", SOON, () -> !witness.roomCalls("end").isEmpty());
        a_browser_that_knows_the_page_is_told_that_it_is_gone(planned.watching());
    }

    /** Not that it has not changed: then the web server in front would not ask Pod. */
    private static void a_browser_that_knows_the_page_is_told_that_it_is_gone(LivePage watching) {
        assertThat(watching.page().reload().status()).isEqualTo(404);
        Look.PHONE.at(watching.page());
        watching.awaitPhase("missing", SOON);
        assertThat(watching.cardTitle()).isInViewport();
        stage.shots().takeAll(watching.page(), "disparu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "delete"})
    void what_is_not_there_or_not_yours_is_said_in_words(String deed) {
        var planned = Planned.on(stage, "Privé " + deed, PlanForm.freshDay());
        String path = planned.meetings()
                .card("Privé " + deed)
                .locator("." + deed + "-link")
                .getAttribute("href");
        var viewer = stage.signedIn("viewer", Tongue.EN);
        viewer.open(path);
        assertThat(viewer.page().request().get(path).status()).isEqualTo(403);
        assertThat(viewer.page().locator("#content")).containsText("somebody else's meeting");
        // Only pages send the language by themselves.
        var inEnglish = RequestOptions.create().setHeader("Accept-Language", "en");
        for (String nonsense : new String[] {"999999999999999999-x", "0", "007-%3Cb%3E"}) {
            var answer = viewer.page().request().get("/meeting/" + deed + "/" + nonsense + "/", inEnglish);
            assertThat(answer.status()).as(nonsense).isEqualTo(404);
            assertThat(answer.text()).contains("There is no meeting").doesNotContain("Exception");
        }
        for (String address :
                new String[] {"/meeting/" + deed + "/no-number/", "/meeting/" + deed + ".xhtml?meeting=x"}) {
            var answer = viewer.page().request().get(address);
            assertThat(answer.status()).as(address).isBetween(200, 499);
            assertThat(answer.text()).doesNotContain("Exception");
        }
        assertThat(planned.presenter().page().request().get(path).status()).isEqualTo(200);
        planned.presenter().open(MyMeetings.PATH);
        assertThat(new MyMeetings(planned.presenter().page()).card("Privé " + deed))
                .isVisible();
    }
}
