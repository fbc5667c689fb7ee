package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff see of the whole site: everybody's meetings, broadcasters and buildings, and who has changed what. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministrationIT {
    private static final String MEETINGS = "/webinar/meetings/";
    private static final String BROADCASTERS = "/webinar/broadcasters/";
    private static final String CHANGES = "/webinar/changes/";
    private static final String NAME = "Œuvres & Éléments <36>";
    private static final String HLS = "https://administered.example.org/hls/a.m3u8";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static Page admin(Tongue tongue, String path) {
        return Administrator.open(stage, tongue, path);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='edit:" + name + "']");
    }

    @ParameterizedTest
    @ValueSource(strings = {"presenter", "viewer"})
    @Order(1)
    void nobody_else_sees_anything(String username) {
        Page page = stage.signedIn(username, Tongue.EN).open(MyMeetings.PATH);
        assertThat(page.locator("a[href^='/webinar/administration']")).hasCount(0);
        for (String path : List.of(
                "/webinar/administration/",
                MEETINGS,
                BROADCASTERS,
                BROADCASTERS + "add/",
                BROADCASTERS + "1/",
                "/webinar/buildings/1/",
                CHANGES,
                "/live/api/changes.csv")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(2)
    void the_front_page_says_in_words_how_things_are(Tongue tongue) {
        Page page = admin(tongue, MyMeetings.PATH);
        page.locator("a[href='/webinar/administration/']").click();
        assertThat(page.locator("h1")).hasText(tongue == Tongue.FR ? "État des lieux" : "How things are");
        assertThat(page.locator("#state-gateways")).containsText(tongue == Tongue.FR ? "passerelle" : "gateway");
        assertThat(page.locator("#state-server")).containsText(tongue == Tongue.FR ? "Go" : "GB");
        everybodyCanUse(page, tongue, "front page of administration");
        stage.shots().takeAll(page, "front-" + tongue);
        page.locator("#state-meetings a").click();
        assertThat(page.locator(".admin-nav a[aria-current=page]"))
                .hasText(tongue == Tongue.FR ? "Toutes les réunions" : "All meetings");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(3)
    void a_meeting_is_found_whatever_the_accents_by_keyboard_alone(Tongue tongue) {
        Page before = admin(tongue, MEETINGS + "?q=oeuvres+elements+%3C36%3E");
        if (before.locator("tr[data-meeting]").count() == 0) {
            Planned.on(stage, NAME, PlanForm.freshDay());
        }
        Page page = admin(tongue, MEETINGS);
        page.locator("#q").focus();
        page.keyboard().type("oeuvres ELEMENTS <36>");
        page.keyboard().press("Enter");
        Locator row = page.locator("tr[data-meeting]");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(NAME);
        assertThat(row).containsText("Camille Moreau");
        everybodyCanUse(page, tongue, "all meetings");
        stage.shots().takeAll(page, "meetings-" + tongue);
        page.locator("#kind").selectOption("PERSONAL");
        page.locator("form.find button").click();
        assertThat(page.locator(".empty")).isVisible();
        everybodyCanUse(page, tongue, "no meeting like that");
        page.navigate(MEETINGS + "?q=oeuvres&kind=WEBINAR&when=COMING");
        page.locator("th a").first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        assertThat(row).hasCount(1);
        row.locator("a[href*='/meeting/edit/']").click();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    @Order(4)
    void nonsense_in_an_address_is_as_good_as_nothing() {
        Page page = admin(Tongue.EN, MyMeetings.PATH);
        for (String path : List.of(
                MEETINGS + "?q=%25_'%22%3Cscript%3E&kind=x&when=y&order=z&page=-1",
                MEETINGS + "?page=99999999999",
                BROADCASTERS + "?q=%3Cimg%20src=x%3E",
                CHANGES + "?from=yesterday&until=2026-13-41&thing=x&kind=z&page=none",
                CHANGES + "?q=" + "a".repeat(2_000))) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        }
        for (String path : List.of(BROADCASTERS + "999999/", "/webinar/buildings/999999/")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    @Order(5)
    void a_building_and_a_broadcaster_are_added_and_what_is_wrong_is_said_beside_its_field() {
        Page page = admin(Tongue.FR, BROADCASTERS);
        everybodyCanUse(page, Tongue.FR, "broadcasters");
        stage.shots().takeAll(page, "broadcasters");
        page.locator("a.add-building").click();
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:name-error']")).not().isEmpty();
        everybodyCanUse(page, Tongue.FR, "building with an error");
        page.locator("[id='edit:name']").fill("Bâtiment <36>");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("li[data-building]").last()).isVisible();
        page.locator("a.add").click();
        field(page, "name").fill("東京");
        field(page, "hls").fill(HLS);
        field(page, "building").selectOption("Bâtiment <36>");
        field(page, "save").click();
        assertThat(field(page, "name-error")).containsText("adresses");
        assertThat(field(page, "hls")).hasValue(HLS);
        everybodyCanUse(page, Tongue.FR, "broadcaster with an error");
        stage.shots().takeAll(page, "broadcaster-error");
        field(page, "name").fill("Salle <36>");
        field(page, "save").click();
        page.locator(".card.broadcaster", new Page.LocatorOptions().setHasText("Salle <36>"))
                .waitFor();
    }

    @Test
    @Order(6)
    void two_editors_are_told_of_each_other_and_keep_what_they_have_typed() {
        Page one = admin(Tongue.EN, BROADCASTERS + "?q=salle+%3C36%3E");
        one.locator(".card.broadcaster h2 a").click();
        Page other = admin(Tongue.EN, one.url());
        field(one, "name").fill("Room <36>");
        field(one, "save").click();
        one.locator(".card.broadcaster", new Page.LocatorOptions().setHasText("Room <36>"))
                .waitFor();
        field(other, "name").fill("Hall <36>");
        field(other, "restricted").check();
        field(other, "save").click();
        assertThat(other.locator("[id='messages']")).containsText("Name: Salle <36> → Room <36>");
        assertThat(field(other, "name")).hasValue("Hall <36>");
        everybodyCanUse(other, Tongue.EN, "two editors");
        stage.shots().takeAll(other, "two-editors");
        field(other, "save").click();
        other.locator(".card.broadcaster", new Page.LocatorOptions().setHasText("Hall <36>"))
                .waitFor();
    }

    @Test
    @Order(7)
    void what_something_hangs_on_is_not_deleted_and_the_rest_is() {
        Page page = admin(Tongue.EN, BROADCASTERS + "1/");
        assertThat(page.locator("#deletion")).containsText("used by");
        assertThat(page.locator("[id='deletion:delete']")).hasCount(0);
        page.navigate(BROADCASTERS + "?q=hall+%3C36%3E");
        page.locator(".card.broadcaster h2 a").click();
        page.locator("#deletion summary").press("Enter");
        page.locator("[id='deletion:delete']").click();
        assertThat(page.locator("h1")).hasText("Broadcasters and buildings");
        page.navigate(BROADCASTERS + "?q=%3C36%3E");
        assertThat(page.locator(".card.broadcaster")).hasCount(0);
        page.locator("li[data-building] a").click();
        page.locator("#deletion summary").click();
        page.locator("[id='deletion:delete']").click();
        assertThat(page.locator("h1")).hasText("Broadcasters and buildings");
        page.navigate(BROADCASTERS + "?q=%3C36%3E");
        assertThat(page.locator(".empty")).hasCount(2);
        everybodyCanUse(page, Tongue.EN, "no broadcaster like that");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(8)
    void who_has_changed_what_is_read_in_words_and_taken_away(Tongue tongue) {
        Page page = admin(tongue, CHANGES + "?q=36");
        Locator planned = page.locator("[data-deed=ADDED][data-kind=WEBINAR]").first();
        assertThat(planned).containsText(NAME);
        assertThat(planned).containsText(Pattern.compile("\\(\\d{1,2}(er)? \\S+ 20\\d\\d, \\d\\d:\\d\\d \\S+\\)"));
        assertThat(page.locator("[data-deed=DELETED][data-kind=BROADCASTER]").first())
                .containsText("Hall <36>");
        assertThat(page.locator("[data-deed=CHANGED][data-kind=BROADCASTER]").first())
                .containsText("Room <36> → Hall <36>");
        everybodyCanUse(page, tongue, "changes");
        stage.shots().takeAll(page, "changes-" + tongue);
        String table = page.evaluate("async () => (await fetch('/live/api/changes.csv?q=36')).text()")
                .toString();
        assertThat(table).contains("\"BROADCASTER\"", "Hall <36>").doesNotContain("token");
        page.locator("#kind").selectOption("BUILDING");
        page.locator("form.find button").click();
        assertThat(page.locator("[data-change]")).hasCount(2);
        page.navigate(CHANGES + "?until=2020-01-01");
        assertThat(page.locator(".empty")).isVisible();
        everybodyCanUse(page, tongue, "no changes");
    }

    @Test
    @Order(9)
    void on_a_phone_the_menu_says_where_one_is_and_opens_below_itself() {
        Page page = admin(Tongue.FR, BROADCASTERS);
        page.setViewportSize(360, 740);
        assertThat(page.locator(".admin-menu strong")).hasText("Diffuseurs");
        assertThat(page.locator(".admin-nav")).isHidden();
        page.locator(".admin-menu summary").press("Enter");
        assertThat(page.locator(".admin-nav a[aria-current=page]")).hasText("Diffuseurs");
        everybodyCanUse(page, Tongue.FR, "the menu of administration, opened");
        page.setViewportSize(360, 740);
        stage.shots().take(page, "menu-on-a-phone");
        page.locator(".admin-nav a[href='/webinar/changes/']").click();
        assertThat(page.locator(".admin-menu strong")).hasText("Modifications");
    }
}
