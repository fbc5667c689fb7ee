package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A meeting without an audience on many dates: one card, one room and one link, and its dates are seen before they are saved. */
class RepeatedMeetingIT {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2027-03-15T10:00");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static PlanForm weekly(PlanForm form, String name, LocalDateTime start) {
        form.fill(name, start).open("repeat");
        form.field("rhythm").selectOption("WEEKLY");
        return form;
    }

    private static PlanForm plain(Tongue tongue) {
        return new PlanForm(stage.signedIn("presenter", tongue).open(PlanForm.PATH + "?kind=meeting"));
    }

    private static Locator day(PlanForm form, DayOfWeek day) {
        return form.page().locator("[name='webinar:days'][value='" + day + "']");
    }

    private static Locator ending(PlanForm form, String ending) {
        return form.page().locator("[name='webinar:ending'][value='" + ending + "']");
    }

    private static Locator dates(PlanForm form) {
        return form.field("meeting-dates");
    }

    @Test
    void a_weekly_meeting_is_planned_with_its_dates_seen_and_changed_until_it_is_held_once() {
        String name = "Conseil d’UFR";
        var form = weekly(plain(Tongue.FR), name, MONDAY);
        assertThat(form.group("repeat")).containsText("Une seule réunion, avec une salle et un lien");
        assertThat(form.group("repeat")).not().containsText("en direct");
        day(form, DayOfWeek.MONDAY).check();
        day(form, DayOfWeek.WEDNESDAY).check();
        form.field("count").fill("12");
        form.save();
        assertThat(form.messages()).containsText("Rien n’est encore enregistré");
        assertThat(dates(form).locator("li")).hasCount(10);
        assertThat(dates(form).locator("h3")).hasText("12 dates");
        assertThat(dates(form).locator("h3")).isFocused();
        assertThat(dates(form).locator("li").nth(1)).containsText("mercredi 17 mars 2027, 10:00 (heure normale");
        assertThat(dates(form).locator("li").nth(4)).containsText("lundi 29 mars 2027, 10:00 (heure d’été");
        assertThat(dates(form).locator(".more")).containsText("… et 2 de plus ; la dernière : mercredi 21 avril 2027");
        stage.shots().takeAll(form.page(), "reunion-dates");
        Accessible.everybodyCanUse(form.page(), Tongue.FR, "dates of a meeting");
        var meetings = form.plan();
        assertThat(meetings.card(name)).hasCount(1);
        assertThat(meetings.card(name)).containsText("lundi 15 mars 2027");
        assertThat(meetings.card(name).locator(".series"))
                .hasText("Se répète chaque semaine, lun., mer. jusqu’au 21 avril 2027");
        stage.shots().takeAll(meetings.page(), "reunion-repetee");
        Accessible.everybodyCanUse(meetings.page(), Tongue.FR, "a card of a meeting that is repeated");

        Page english = stage.signedIn("presenter", Tongue.EN).open(MyMeetings.PATH);
        assertThat(new MyMeetings(english).card(name).locator(".series"))
                .hasText("Repeats weekly on Mon, Wed until 21 April 2027");

        meetings.choose(name, ".edit-link");
        assertThat(form.group("repeat")).hasAttribute("open", Pattern.compile(".*"));
        assertThat(form.page().locator("[name='webinar:kind']")).hasCount(0);
        assertThat(form.field("until")).hasValue("2027-04-21");
        assertThat(day(form, DayOfWeek.WEDNESDAY)).isChecked();
        form.name().fill(name + " bis");
        form.plan();
        assertThat(meetings.card(name + " bis").locator(".series")).containsText("21 avril 2027");

        meetings.choose(name + " bis", ".edit-link");
        ending(form, "NEVER").check();
        form.save();
        assertThat(dates(form).locator("h3")).hasText("Dates sans fin");
        form.plan();
        assertThat(meetings.card(name + " bis").locator(".series"))
                .hasText("Se répète chaque semaine, lun., mer. sans fin");
        meetings.choose(name + " bis", ".delete-link");
        assertThat(form.page().locator("#content")).containsText("Toutes ses dates disparaissent");
        form.page().goBack();

        meetings.choose(name + " bis", ".edit-link");
        form.field("rhythm").selectOption("");
        form.plan();
        assertThat(meetings.card(name + " bis").locator(".series")).hasCount(0);
        meetings.choose(name + " bis", ".edit-link");
        assertThat(form.page().locator("[name='webinar:kind']")).hasCount(2);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void what_does_not_go_is_said_beside_it_and_nothing_is_lost(Tongue tongue) {
        var form = weekly(plain(tongue), "Odd", MONDAY);
        day(form, DayOfWeek.TUESDAY).check();
        form.field("every").fill("0");
        form.field("count").fill("nine");
        form.save();
        assertThat(form.error("every")).containsText("99");
        assertThat(form.error("count")).containsText("1");
        form.field("every").fill("2");
        form.field("count").fill("9");
        form.save();
        assertThat(form.error("days")).not().isEmpty();
        Accessible.everybodyCanUse(form.page(), tongue, "repetition with errors");
        stage.shots().takeAll(form.page(), "repetition-fautes-" + tongue);
        day(form, DayOfWeek.MONDAY).check();
        ending(form, "UNTIL").check();
        form.field("until").fill("2027-03-15");
        form.save();
        assertThat(form.error("until")).not().isEmpty();
        form.field("until").fill("2099-03-15");
        form.save();
        assertThat(form.error("until")).not().isEmpty();
        assertThat(form.name()).hasValue("Odd");
        assertThat(form.field("every")).hasValue("2");
        assertThat(day(form, DayOfWeek.TUESDAY)).isChecked();
        form.field("until").fill("2027-03-16");
        form.save();
        assertThat(dates(form).locator("li")).hasCount(2);
        assertThat(dates(form).locator(".more")).hasCount(0);
    }

    /** Pod's Sundays drift: whoever plans them sees it before anything is saved. */
    @Test
    void pods_own_way_of_counting_and_an_hour_that_is_left_out_are_seen() {
        var form = plain(Tongue.EN).fill("Sundays", LocalDateTime.parse("2027-02-07T02:30"));
        form.open("repeat");
        form.field("rhythm").selectOption("MONTHLY_BY_WEEKDAY");
        form.field("count").fill("3");
        form.field("dates").click();
        assertThat(dates(form).locator("li").nth(1)).containsText("Sunday 14 March 2027, 02:30");
        form.field("rhythm").selectOption("WEEKLY");
        form.start().fill("2027-03-21T02:30");
        form.save();
        assertThat(dates(form).locator("li").nth(1)).containsText("Sunday 28 March 2027, 03:30");
        assertThat(dates(form).locator("li").nth(1)).containsText("Clocks are set forward");
        assertThat(dates(form).locator("li").nth(0)).not().containsText("Clocks");
    }

    @Test
    void a_webinar_is_not_repeated_for_ever_and_a_meeting_with_a_repetition_does_not_become_one() {
        var form = weekly(plain(Tongue.EN), "Both ways", MONDAY.plusHours(4));
        ending(form, "NEVER").check();
        form.page().locator("[name='webinar:kind'][value='true']").check();
        form.save();
        assertThat(form.error("ending")).containsText("needs a gateway");
        assertThat(form.group("repeat")).hasAttribute("open", Pattern.compile(".*"));
        form.page().locator("[name='webinar:kind'][value='false']").check();
        form.field("rhythm").selectOption("");
        var meetings = form.plan();
        meetings.choose("Both ways", ".edit-link");
        form.open("repeat");
        form.field("rhythm").selectOption("YEARLY");
        form.page().locator("[name='webinar:kind'][value='true']").check();
        assertThat(form.group("repeat")).isHidden();
        form.save();
        assertThat(form.error("kind")).containsText("Let it be held only once");
        assertThat(form.page().locator("[name='webinar:kind'][value='true']")).isChecked();
        assertThat(form.group("repeat")).isVisible();
    }

    /** The first date is over by the time somebody looks: the list, the door and the form say the next one. */
    @Test
    void what_has_begun_goes_on_and_keeps_who_came() {
        String name = "Daily at work";
        LocalDateTime soon = PlanForm.now().plusMinutes(2);
        var form = plain(Tongue.EN).fill(name, soon);
        form.open("repeat");
        form.field("rhythm").selectOption("DAILY");
        form.save();
        var meetings = form.plan();
        var room = new Room(meetings.pressStart(name));
        assertThat(room.title()).hasText(name);
        meetings.awaitState(name, "ROOM_OPEN", Await.SOON);
        meetings.choose(name, ".edit-link");
        form.start().fill(soon.plusDays(1).withSecond(0).withNano(0).toString().substring(0, 16));
        form.save();
        assertThat(dates(form).locator("li")).hasCount(4);
        form.plan();
        assertThat(meetings.card(name)).isVisible();
        meetings.choose(name, ".sessions-link");
        assertThat(form.page().locator(".session")).hasCount(1);
        form.page().goBack();
        meetings.end(name);
        meetings.awaitState(name, "NONE", Await.SOON);
        String slug =
                "/meeting/%04d-x/".formatted(Long.valueOf(meetings.card(name).getAttribute("data-meeting")));
        Page guest = stage.somebody(Tongue.EN).open(slug);
        String day = soon.plusDays(1).getDayOfWeek().toString();
        assertThat(guest.locator(".page-head"))
                .containsText(day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT));
    }
}
