package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All gateways are taken for today, so nobody else plays in this house. */
class LateStartIT {
    private static final Duration SOON = Await.SOON;
    private static final Duration TO_AIR = Await.TO_AIR;

    @RegisterExtension
    static final Stage stage = new Stage(
            data -> MicroProduct.start(data, options -> options.environment("MEETING_DISABLE_RECORD", "False")));

    /** Story 1: it stays a webinar, and whoever has opened its room needs no second press. */
    @Test
    void who_waits_with_an_open_room_is_on_air_by_itself_when_a_gateway_becomes_free() {
        LocalDateTime soon = PlanForm.now().plusMinutes(3);
        Planned first = Planned.on(stage, "Prend une place", soon);
        Planned second = Planned.on(stage, "Prend l’autre place", soon);
        String name = "Attend une place";
        var form = new PlanForm(first.presenter().open(PlanForm.PATH)).fill(name, soon);
        form.save();
        assertThat(form.offers()).hasCount(3);
        form.page().locator("[id='webinar:queue']").click();
        form.page().locator("#add").waitFor();
        var meetings = new MyMeetings(form.page());
        assertThat(meetings.card(name)).containsText("la diffusion commence d’elle-même");

        assertThat(Administrator.open(stage, Tongue.EN, "/webinar/calendar/").locator(".waiting"))
                .containsText(name);

        Page room = meetings.pressStart(name);
        assertThat(new Room(room).title()).hasText(name);
        assertThat(meetings.card(name)).hasAttribute("data-state", "WAITING");

        delete(first);
        meetings.awaitState(name, "ON_AIR", TO_AIR);
        var watching = new LivePage(stage.somebody(Tongue.EN).open(meetings.audienceAddress(name)));
        watching.awaitPlayed(1, TO_AIR);
        assertThat(watching.page().locator("#recorded"))
                .hasText("This webinar may be recorded, with what is written in the chat.");
        meetings.end(name);
        watching.awaitPhase("ended", SOON);
        assertThat(watching.page().locator("#recorded")).isHidden();
        delete(second);
    }

    private static void delete(Planned planned) {
        planned.meetings().choose(planned.name(), ".delete-link");
        planned.meetings().page().locator("[id='delete:go']").click();
        planned.meetings().page().locator("#add").waitFor();
    }
}
