package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff see of the whole site: events, who came into which room, and recordings. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SiteListsIT {
    private static final String EVENTS = "/webinar/events/";
    private static final String SESSIONS = "/webinar/sessions/";
    private static final String RECORDINGS = "/webinar/recordings/";
    private static final String NAME = "Répertoire d’Œuvres 100 %_ <lists>";
    private static final String TYPED = "oeuvres REPERTOIRE 100 %_ <lists>";
    private static final String ASKED = "?q=oeuvres+repertoire+100+%25_+%3Clists%3E";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static String event;
    private static String room;
    private static String live;

    @BeforeAll
    static void a_webinar_is_planned_and_its_recording_called_ready() {
        PodMeeting planned = PodMeeting.planned(stage, NAME);
        event = planned.event();
        live = planned.live();
        room = planned.meetings()
                .card(NAME)
                .locator(".edit-link")
                .getAttribute("href")
                .replaceAll(".*/edit/|/$", "");
        String notice = SignedNotice.form(stage.product().sandbox().bbb().secret(), room);
        String address = stage.product().url() + "/meeting/recording_ready/";
        assertThat(Ask.post(address, "application/x-www-form-urlencoded", notice, Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    private static Page admin(Tongue tongue, String path) {
        return Administrator.open(stage, tongue, path);
    }

    private static void search(Page page, String words) {
        page.locator("#q").focus();
        page.keyboard().type(words);
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"presenter", "viewer"})
    @Order(1)
    void nobody_else_sees_anything(String username) {
        Page page = stage.signedIn(username, Tongue.EN).open(MyMeetings.PATH);
        for (String path :
                List.of(EVENTS, EVENTS + event + "/delete/", SESSIONS, RECORDINGS, "/live/api/sessions.csv")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(2)
    void an_event_is_found_whatever_the_accents_by_keyboard_alone(Tongue tongue) {
        Page page = admin(tongue, "/webinar/administration/");
        page.locator("#state-events a").click();
        assertThat(page.locator(".admin-nav a[aria-current=page]"))
                .hasText(tongue == Tongue.FR ? "Tous les événements" : "All events");
        assertThat(page.locator(".count"))
                .containsText(tongue == Tongue.FR ? "D’abord ce qui a lieu" : "What is on or comes next stands first");
        search(page, TYPED);
        Locator row = page.locator("tr[data-event]");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(NAME);
        assertThat(row).containsText("Camille Moreau");
        everybodyCanUse(page, tongue, "all events");
        stage.shots().takeAll(page, "events-" + tongue);
        page.locator("#when").selectOption("COMING");
        page.locator("form.find button").click();
        assertThat(row).hasCount(1);
        page.locator("th a").first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        assertThat(row).hasCount(1);
        page.locator("#access").selectOption("DRAFT");
        page.locator("form.find button").click();
        assertThat(page.locator(".empty")).isVisible();
        everybodyCanUse(page, tongue, "no event like that");
        page.navigate(EVENTS + ASKED);
        row.locator("a[href*='/webinar/audience/']").click();
        assertThat(page.locator(".empty")).isVisible();
        page.navigate(EVENTS + ASKED);
        row.locator("a[href*='/live/event_edit/']").click();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    @Order(3)
    void nonsense_in_an_address_is_as_good_as_nothing() {
        Page page = admin(Tongue.EN, MyMeetings.PATH);
        for (String path : List.of(
                EVENTS + "?q=%25_'%22%3Cscript%3E&when=x&access=y&broadcaster=z&order=a&page=-1",
                EVENTS + "?broadcaster=999999999999&page=99999999999",
                SESSIONS + "?q=%5C_%25&from=yesterday&until=2026-13-41&page=none",
                RECORDINGS + "?q=%3Cimg%20src=x%3E&state=x&page=0",
                RECORDINGS + "?q=" + "a".repeat(2_000))) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        }
        assertThat(page.navigate(EVENTS + "999999/delete/").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void who_came_is_found_by_person_and_meeting_and_taken_away() {
        String name = "Réunion d’équipe <lists> %_";
        var theo = stage.signedIn("viewer", Tongue.FR);
        var meetings = new PlanForm(theo.open(PlanForm.PATH + "?kind=meeting"))
                .fill(name, PlanForm.freshDay())
                .plan();
        meetings.pressStart(name);
        meetings.awaitState(name, "ROOM_OPEN", Await.SOON);
        for (Tongue tongue : Tongue.values()) {
            Page page = admin(tongue, SESSIONS);
            search(page, "THEO equipe <lists> %_");
            Locator row = page.locator("tr[data-session]");
            assertThat(row).hasCount(1);
            assertThat(row).containsText(name);
            row.locator("summary").press("Enter");
            assertThat(row.locator("li")).containsText("Théo Lambert");
            everybodyCanUse(page, tongue, "who came, everywhere");
            stage.shots().takeAll(page, "sessions-" + tongue);
            Page log = admin(tongue, SESSIONS + "?q=equipe+%3Clists%3E");
            log.locator("tr[data-session] a").click();
            assertThat(log.locator(".session td")).containsText(new String[] {"", "Théo Lambert", ""});
            page.navigate(SESSIONS + "?q=equipe+%3Clists%3E&until=2020-01-01");
            assertThat(page.locator(".empty")).isVisible();
            everybodyCanUse(page, tongue, "nobody came then");
        }
        Page page = admin(Tongue.EN, SESSIONS + "?q=theo+%3Clists%3E");
        String table = page.request()
                .get(page.locator("#download").getAttribute("href"))
                .text();
        assertThat(table).contains("\"" + name + "\"", "\"Théo Lambert\",\"moderator\"");
        meetings.askToEnd(name);
        meetings.confirm();
        meetings.awaitState(name, "NONE", Await.SOON);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(5)
    void a_recording_is_found_and_leads_to_the_page_on_which_it_is_published(Tongue tongue) {
        Page page = admin(tongue, RECORDINGS);
        search(page, TYPED);
        Locator row = page.locator("tr[data-recording]");
        assertThat(row).hasCount(1);
        assertThat(row.locator(".badge")).hasText(tongue == Tongue.FR ? "Prêt" : "Ready");
        everybodyCanUse(page, tongue, "all recordings");
        stage.shots().takeAll(page, "recordings-" + tongue);
        page.locator("#state").selectOption("IN_POD");
        page.locator("form.find button").click();
        assertThat(page.locator(".empty")).isVisible();
        everybodyCanUse(page, tongue, "no recording like that");
        page.navigate(RECORDINGS + ASKED + "&state=READY");
        row.locator("a[href*='/meeting/recordings/" + room + "/']").click();
        assertThat(page.locator("h1")).hasText(tongue == Tongue.FR ? "Enregistrements" : "Recordings");
    }

    @Test
    @Order(6)
    void deleting_an_event_says_what_goes_and_what_stays() {
        Page page = admin(Tongue.FR, EVENTS + ASKED);
        page.locator("tr[data-event] .delete-link").click();
        assertThat(page.locator("#content")).containsText("reste, avec sa salle");
        everybodyCanUse(page, Tongue.FR, "deleting an event");
        stage.shots().takeAll(page, "delete-event");
        everybodyCanUse(admin(Tongue.EN, page.url()), Tongue.EN, "deleting an event");
        page.locator("[id='delete:go']").click();
        assertThat(page.locator("h1")).hasText("Événements en direct du site");
        page.navigate(EVENTS + ASKED);
        assertThat(page.locator(".empty")).isVisible();
        var gone = new LivePage(stage.somebody(Tongue.FR).open(live));
        gone.awaitPhase("missing", Await.SOON);
        page.navigate("/webinar/meetings/" + ASKED);
        assertThat(page.locator("tr[data-meeting] .badge").first()).hasText("Réunion sans public");
        page.navigate("/webinar/changes/" + ASKED + "&kind=EVENT");
        assertThat(page.locator("[data-deed=DELETED][data-kind=EVENT]")).hasCount(1);
    }
}
