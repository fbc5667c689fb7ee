package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings without an audience, rooms of one's own, and the list in which all of them are found. */
class PlainMeetingIT {
    private static final Duration SOON = Await.SOON;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    /** Théo may plan no webinars: nothing of them is offered to him. */
    @Test
    void who_may_plan_no_webinars_plans_starts_and_ends_a_meeting() {
        var witness = new Witness(stage.product().sandbox());
        var theo = stage.signedIn("viewer", Tongue.EN);
        Page page = theo.open(MyMeetings.PATH);
        assertThat(page.locator("#add")).hasText("Plan a meeting");
        page.locator("#add").click();
        var form = new PlanForm(page);
        assertThat(page.locator("h1")).hasText("Plan a meeting");
        for (String ofWebinars : List.of("kind", "chat")) {
            assertThat(form.field(ofWebinars)).hasCount(0);
        }
        stage.shots().takeAll(page, "meeting-form");
        String name = "Team <b>talk</b>";
        var meetings = form.fill(name, PlanForm.now().plusMinutes(10)).plan();
        meetings.awaitState(name, "NONE", SOON);
        assertThat(meetings.card(name)).containsText("Meeting without an audience");
        assertThat(meetings.card(name).locator("[id$=':room:rehearse']")).hasCount(0);
        assertThat(meetings.card(name).locator(".audience-link")).hasCount(0);

        String slug =
                "/meeting/%04d-team/".formatted(Long.valueOf(meetings.card(name).getAttribute("data-meeting")));
        Page guest = stage.somebody(Tongue.EN).open(slug);
        assertThat(guest.locator("#waiting")).containsText("has not started yet");
        assertThat(guest.locator("#audience")).hasCount(0);

        var room = new Room(meetings.pressStart(name));
        assertThat(room.title()).hasText(name);
        meetings.awaitState(name, "ROOM_OPEN", SOON);
        meetings.awaitBadge(name, "Open");
        guest.locator("#join").waitFor();
        stage.shots().takeAll(page, "meeting-runs");

        who_came_is_for_those_who_run_it(meetings, name);
        page.goBack();

        meetings.choose(name, ".delete-link");
        assertThat(page.locator("#content")).containsText("Everybody in the room is sent home.");
        assertThat(page.locator("#content")).not().containsText("gateway");
        page.locator("#content a.quiet").click();
        meetings.askToEnd(name);
        assertThat(page.locator(".ui-confirm-dialog-message")).hasText("Everybody in the room is sent home.");
        meetings.confirm();
        meetings.awaitState(name, "NONE", SOON);
        assertThat(witness.roomCalls("end")).hasSize(1);
        assertThat(witness.gatewayCalls(1, "/start")).isEmpty();

        meetings.choose(name, ".delete-link");
        page.locator("[id='delete:go']").click();
        page.locator("#add").waitFor();
        assertThat(meetings.card(name)).hasCount(0);
        assertThat(theo.troubles()).isEmpty();
    }

    private static void who_came_is_for_those_who_run_it(MyMeetings meetings, String name) {
        Page page = meetings.page();
        meetings.choose(name, ".sessions-link");
        assertThat(page.locator(".session")).hasCount(1);
        assertThat(page.locator(".session td")).containsText(new String[] {"", "Théo Lambert", "Moderator"});
        stage.shots().takeAll(page, "sessions");
        Accessible.everybodyCanUse(page, Tongue.EN, "who came");
        String table = page.locator("#download").getAttribute("href");
        assertThat(page.request().get(table).text()).contains("\"Théo Lambert\",\"moderator\"");
        assertThat(Ask.get(stage.product().url() + table).statusCode()).isBetween(300, 499);
        var other = stage.signedIn("presenter", Tongue.EN).open(MyMeetings.PATH).request();
        assertThat(other.get(table).status()).isEqualTo(403);
    }

    @Test
    void a_meeting_is_given_an_audience_and_what_goes_with_it_is_said_before_it_is_taken() {
        String name = "Hésitation";
        var presenter = stage.signedIn("presenter", Tongue.FR);
        Page page = presenter.open(MyMeetings.PATH);
        page.locator("#add-meeting").click();
        var form = new PlanForm(page);
        assertThat(kind(page, "false")).isChecked();
        assertThat(form.field("chat")).isHidden();
        kind(page, "true").check();
        assertThat(form.field("chat")).isVisible();
        assertThat(page.locator("fieldset.kind")).containsText("sous-groupes");
        stage.shots().takeAll(page, "choix");
        kind(page, "false").check();
        var meetings = form.fill(name, PlanForm.freshDay()).plan();
        assertThat(meetings.card(name)).containsText("Réunion sans public");

        meetings.choose(name, ".edit-link");
        kind(page, "true").check();
        form.plan();
        String live = meetings.audienceAddress(name);
        assertThat(Ask.get(stage.product().url() + live).statusCode()).isEqualTo(200);

        meetings.choose(name, ".edit-link");
        kind(page, "false").check();
        form.save();
        assertThat(form.field("loses")).containsText("Il n’y aura plus de public.");
        assertThat(form.field("loses")).containsText("passerelle");
        stage.shots().takeAll(page, "perd-son-public");
        form.plan();
        assertThat(meetings.card(name)).containsText("Réunion sans public");
        var gone = new LivePage(stage.somebody(Tongue.FR).open(live));
        gone.awaitPhase("missing", SOON);
    }

    private static Locator kind(Page page, String webinar) {
        return page.locator("[name='webinar:kind'][value='" + webinar + "']");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void what_is_looked_for_stands_in_the_address_and_needs_no_mouse(Tongue tongue) {
        String name = "Needle 100% " + tongue;
        var presenter = stage.signedIn("presenter", tongue);
        var form = new PlanForm(presenter.open(PlanForm.PATH + "?kind=meeting"));
        form.fill(name, PlanForm.freshDay()).plan();
        new PlanForm(presenter.open(PlanForm.PATH))
                .fill("Haystack " + tongue, PlanForm.freshDay())
                .plan();
        Page page = presenter.open(MyMeetings.PATH);
        var meetings = new MyMeetings(page);
        new Keys(page).to("#find-words").type("needle 100% " + tongue).press("Enter");
        page.waitForURL("**/meeting/?q=needle*");
        assertThat(page.locator("article.webinar")).hasCount(1);
        assertThat(page.locator("#count")).containsText("1 ");
        new Keys(page).to("[data-show=MEETINGS]").press("Enter");
        page.waitForURL(Pattern.compile(".*q=needle.*show=meetings"));
        assertThat(meetings.card(name)).isVisible();
        stage.shots().takeAll(page, "list-" + tongue);
        Accessible.everybodyCanUse(page, tongue, "list of meetings");
        new Keys(page).to("[data-show=WEBINARS]").press("Enter");
        assertThat(page.locator("#list .empty h2")).isVisible();
        stage.shots().takeAll(page, "nothing-found-" + tongue);
        Accessible.everybodyCanUse(page, tongue, "nothing found");

        for (String odd :
                List.of("?show=%3Cscript%3E&page=-1&q=%00", "?page=999999&show=all", "?q=" + "x".repeat(900))) {
            page.navigate(MyMeetings.PATH + odd);
            assertThat(page.locator("#count")).isVisible();
        }
        assertThat(presenter.troubles()).isEmpty();
    }

    @Test
    void a_card_starts_another_like_it_and_copies_its_links() {
        String name = "Modèle";
        var presenter = stage.signedIn("presenter", Tongue.EN);
        var form = new PlanForm(presenter.open(PlanForm.PATH));
        var meetings = form.fill(name, PlanForm.freshDay()).plan();
        Page page = meetings.page();
        for (String link : List.of(".copy-link", ".copy-direct", ".copy-audience")) {
            assertThat(meetings.card(name).locator(link))
                    .hasAttribute("data-link", Pattern.compile(".*/(meeting|live/event)/\\d+-modele/([0-9a-f]{64})?"));
        }
        URI direct = URI.create(meetings.card(name).locator(".copy-direct").getAttribute("data-link"));
        assertThat(Ask.get(stage.product().url() + direct.getPath()).body()).doesNotContain("id_password");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        meetings.choose(name, ".copy-audience");
        assertThat(page.locator("#copied")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(meetings.card(name).locator(".copy-audience").getAttribute("data-link"));
        assertThat(meetings.card(name).locator(".menu summary")).isFocused();
        meetings.card(name).locator(".menu summary").press("Enter");
        stage.shots().takeAll(page, "menu");
        page.keyboard().press("Escape");

        meetings.choose(name, ".like-link");
        assertThat(form.name()).hasValue(name);
        assertThat(kind(page, "true")).isChecked();
        form.name().fill("Modèle, la suite");
        form.plan();
        assertThat(meetings.card(name)).hasCount(1);
        assertThat(meetings.card("Modèle, la suite")).isVisible();
        presenter.open(PlanForm.PATH + "?like=999999999");
        assertThat(new PlanForm(presenter.page()).messages()).containsText("There is no meeting");
        assertThat(new PlanForm(presenter.page()).name()).hasValue("");
    }

    @Test
    void a_room_of_ones_own_is_made_by_a_press_and_opened_at_any_time() {
        var theo = stage.signedIn("viewer", Tongue.FR);
        Page page = theo.open(MyMeetings.PATH);
        var make = page.locator("[id='ownroom:make']");
        assertThat(make).isVisible();
        stage.shots().takeAll(page, "pas-de-salle");
        make.dblclick();
        var meetings = new MyMeetings(page);
        String name = "Salle de réunion personnelle";
        assertThat(meetings.card(name)).hasCount(1);
        assertThat(make).hasCount(0);
        assertThat(meetings.card(name).locator(".delete-link")).hasCount(0);
        stage.shots().takeAll(page, "salle");
        Accessible.everybodyCanUse(page, Tongue.FR, "a room of one's own");

        meetings.choose(name, ".edit-link");
        var form = new PlanForm(page);
        assertThat(form.start()).hasCount(0);
        form.name().fill("Chez Théo");
        form.plan();
        var room = new Room(meetings.pressStart("Chez Théo"));
        assertThat(room.title()).hasText("Chez Théo");
        assertThat(theo.questions()).isEmpty();
        meetings.awaitState("Chez Théo", "ROOM_OPEN", SOON);
        meetings.end("Chez Théo");
        meetings.awaitState("Chez Théo", "NONE", SOON);
        assertThat(theo.troubles()).isEmpty();
    }
}
