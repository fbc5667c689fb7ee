package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A webinar for many dates: what is to be expected of each is seen first, and what is ticked is planned together. */
class SeriesIT {
    private static final LocalDateTime SUNDAY = LocalDateTime.parse("2027-03-21T15:00");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static PlanForm form(Tongue tongue) {
        return new PlanForm(stage.signedIn("presenter", tongue).open(PlanForm.PATH));
    }

    private static PlanForm weekly(PlanForm form, String name, LocalDateTime start, String count) {
        form.fill(name, start).open("repeat");
        form.field("rhythm").selectOption("WEEKLY");
        form.field("count").fill(count);
        return form;
    }

    private static Locator date(PlanForm form, int number) {
        return form.page().locator(".dates > li").nth(number);
    }

    @Test
    void three_weeks_over_the_night_in_which_clocks_are_set_and_no_gateway_in_one() {
        for (int number = stage.product().sandbox().gateways(); number > 0; number--) {
            form(Tongue.FR).fill("Cours " + number, SUNDAY.plusWeeks(1)).plan();
        }
        var form = weekly(form(Tongue.FR), "Cours du dimanche", SUNDAY, "4");
        form.field("every").fill("1");
        form.save();
        assertThat(form.messages()).containsText("Rien n’est encore enregistré");
        assertThat(form.page().locator(".dates > li")).hasCount(4);
        assertThat(date(form, 0)).containsText("dimanche 21 mars 2027, 15:00 (heure normale d’Europe centrale)");
        assertThat(date(form, 0)).containsText("Une passerelle est libre");
        assertThat(date(form, 1)).containsText("dimanche 28 mars 2027, 15:00 (heure d’été d’Europe centrale)");
        assertThat(date(form, 1)).containsText("Aucune passerelle libre : en liste d’attente");
        assertThat(date(form, 1)).containsText("Libre : ");
        assertThat(date(form, 0).locator("input")).isFocused();
        stage.shots().takeAll(form.page(), "serie");
        date(form, 3).locator("input").press("Space");
        assertThat(date(form, 3).locator("input")).not().isChecked();

        var meetings = form.plan();

        assertThat(meetings.said()).hasText("C’est planifié : « Cours du dimanche », 3 dates.");
        assertThat(meetings.card("Cours du dimanche")).hasCount(3);
        assertThat(meetings.card("Cours du dimanche").filter(new Locator.FilterOptions().setHasText("28 mars 2027")))
                .hasAttribute("data-state", "WAITING");
        assertThat(meetings.card("Cours du dimanche").filter(new Locator.FilterOptions().setHasText("11 avril 2027")))
                .hasCount(0);
    }

    @Test
    void who_presses_twice_plans_once() {
        var form = weekly(form(Tongue.EN), "Pressed twice", SUNDAY.plusDays(2), "2");
        form.save();
        assertThat(form.page().locator(".dates > li")).hasCount(2);
        form.field("save").dblclick();
        form.page().locator("#add").waitFor();
        assertThat(new MyMeetings(form.page()).card("Pressed twice")).hasCount(2);
    }

    @Test
    void an_hour_that_is_left_out_is_named_and_one_that_comes_twice_is_asked_for() {
        var form = weekly(form(Tongue.EN), "Night school", LocalDateTime.parse("2027-03-28T02:30"), "2");
        form.field("dates").click();
        assertThat(date(form, 0)).containsText("This hour does not exist");
        assertThat(date(form, 0).locator("input")).isDisabled();
        assertThat(date(form, 1)).containsText("A gateway is free");
        form.start().fill("2027-10-24T02:30");
        form.save();
        assertThat(date(form, 1)).containsText("This hour comes twice");
        form.field("hour").selectOption("SECOND");
        form.save();
        assertThat(date(form, 1)).containsText("Central European Standard Time");
        assertThat(date(form, 1).locator("input")).isChecked();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void what_makes_no_series_is_said_beside_it(Tongue tongue) {
        var form = weekly(form(tongue), "Trop", SUNDAY.plusHours(6), "99");
        form.field("every").fill("never");
        form.save();
        assertThat(form.error("count")).containsText("52");
        assertThat(form.error("every")).containsText("52");
        assertThat(form.field("every")).hasValue("never");
        Accessible.everybodyCanUse(form.page(), tongue, "series with errors");
        form.field("every").fill("1");
        form.page().locator("[name='webinar:ending'][value='UNTIL']").check();
        form.field("until").fill("2031-01-01");
        form.save();
        assertThat(form.error("until")).containsText("52");
        form.field("until").fill("2027-03-28");
        form.save();
        assertThat(form.page().locator(".dates > li")).hasCount(2);
        Accessible.everybodyCanUse(form.page(), tongue, "dates of a series");
        for (int number = 0; number < 2; number++) {
            date(form, number).locator("input").uncheck();
        }
        form.save();
        assertThat(form.error("series")).not().isEmpty();
        assertThat(form.name()).hasValue("Trop");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_change_of_one_date_is_shown_for_the_others_and_saved_for_all(Tongue tongue) {
        String name = "Tous les jours " + tongue;
        var form = form(tongue).fill(name, PlanForm.freshDay());
        form.open("repeat").field("rhythm").selectOption("DAILY");
        form.field("count").fill("3");
        PlanForm.freshDay();
        PlanForm.freshDay();
        form.save();
        var meetings = form.plan();
        assertThat(meetings.card(name).locator(".badge.series").first())
                .hasText(tongue == Tongue.FR ? "Date 1 sur 3" : "Date 1 of 3");

        form.page().navigate(edit(meetings.card(name).first()));
        form.name().fill(name + " bis");
        form.page().locator("[name='webinar:reach'][value='COMING']").check();
        form.save();
        assertThat(form.messages()).not().isEmpty();
        assertThat(form.page().locator(".dates > ol > li[data-end=CHANGES]")).hasCount(2);
        assertThat(form.page().locator("#fates-title")).isFocused();
        Accessible.everybodyCanUse(form.page(), tongue, "dates that change together");
        meetings = form.plan();
        assertThat(meetings.said()).containsText(tongue == Tongue.FR ? "pour 2 autres dates" : "to 2 other dates");
        assertThat(meetings.card(name + " bis")).hasCount(3);

        page_of_the_audience_counts_for_all(form, meetings.card(name + " bis"), tongue);

        form.page().navigate(edit(meetings.card(name + " bis").nth(1)).replace("/edit/", "/delete/"));
        form.page().locator("[name='delete:reach'][value='FOLLOWING']").check();
        var go = form.page().locator("[id='delete:go']");
        go.click();
        assertThat(form.page().locator(".dates > ol > li[data-end=GOES]")).hasCount(1);
        assertThat(go).hasValue(tongue == Tongue.FR ? "Supprimer définitivement 2 dates" : "Delete 2 dates for good");
        Accessible.everybodyCanUse(form.page(), tongue, "dates that go together");
        go.click();
        form.page().locator("#add").waitFor();
        assertThat(meetings.said()).containsText("2 dates");
        assertThat(meetings.card(name + " bis")).hasCount(1);
        assertThat(meetings.card(name + " bis").locator(".badge.series")).hasCount(0);
    }

    private static void page_of_the_audience_counts_for_all(PlanForm form, Locator cards, Tongue tongue) {
        String mine = cards.first().locator(".page-link").getAttribute("href");
        String last = cards.last().locator(".page-link").getAttribute("href");
        var page = form.page();
        page.navigate(mine);
        var texts = new EventForm(page);
        texts.text().fill("Trois soirs de suite");
        page.locator("[id='page:others']").check();
        page.locator("details.others summary").click();
        assertThat(page.locator("details.others li")).hasCount(2);
        Accessible.everybodyCanUse(page, tongue, "page for all dates");
        texts.save();
        page.navigate(last);
        assertThat(texts.text()).hasValue(Pattern.compile("Trois soirs de suite"));
        page.navigate(MyMeetings.PATH);
    }

    private static String edit(Locator card) {
        return card.locator(".edit-link").getAttribute("href");
    }
}
